import type { Report } from '#shared/reports/report.ts';
import { createBookmarks } from './bookmarks.ts';
import { createDestinations } from './destinations.ts';
import { createFormFields } from './form-fields.ts';
import type { Decoration } from './marks.ts';
import type { Page } from './paginate.ts';
import { paintContents } from './paint-contents.ts';
import { paintDecoration } from './paint-marks.ts';
import type { PdfDocument } from './pdf-document.ts';
import { runningLines } from './running-lines.ts';
import { createTagTree } from './tag-tree.ts';
import type { Setting } from './setting.ts';

/**
 * Draws the pages one after another; each is finished before the next begins, and taken out of
 * `pages`: the layout of a long report needs more room than its file, and nobody needs both.
 */
export function paintDocument(
  document: PdfDocument,
  pages: Page[],
  report: Report,
  { faces, root }: Pick<Setting, 'faces' | 'root'>,
): void {
  const setting: Setting = { faces, root, places: { anchors: new Set(), pages: new Map() } };
  const destinations = createDestinations(document);
  const bookmarks = createBookmarks(document);
  const tree = createTagTree(document, root);
  const form = createFormFields(document);

  const pageCount = pages.length;
  for (let number = 1; number <= pageCount; number += 1) {
    const page = pages.shift() ?? [];
    document.addPage();
    paintDecorations(document, page);
    if (number > 1) {
      paintRunningLines(document, runningLines(report, number, pageCount, setting));
    }
    for (const { slab, top } of page) {
      for (const anchor of slab.anchors) destinations.mark(anchor.name, top + anchor.y);
      if (slab.bookmark) bookmarks.add(slab.bookmark, destinations.markHere(top));
    }
    paintContents({ document, tree, destinations, form }, page);
  }
  document.closeBookmarks();
  tree.end();
}

/** Everything behind and between the words, and repeated heads: no part of the content. */
function paintDecorations(document: PdfDocument, page: Page): void {
  document.markContent('Artifact', { type: 'Layout' });
  for (const { slab, top, marginShift } of page) {
    for (const mark of slab.decorations) paintDecoration(document, mark, top, marginShift);
  }
  document.endMarkedContent();
}

function paintRunningLines(document: PdfDocument, lines: readonly Decoration[]): void {
  document.markContent('Artifact', { type: 'Pagination' });
  for (const mark of lines) paintDecoration(document, mark, 0, 0);
  document.endMarkedContent();
}
