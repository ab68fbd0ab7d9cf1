import type { Report } from '#shared/reports/report.ts';
import { createBookmarks } from './bookmarks.ts';
import { createDestinations } from './destinations.ts';
import { createFormFields } from './form-fields.ts';
import type { LaidOutReport } from './lay-out-report.ts';
import type { Decoration } from './marks.ts';
import type { Page } from './paginate.ts';
import { paintContents } from './paint-contents.ts';
import { paintDecoration } from './paint-marks.ts';
import type { PdfDocument } from './pdf-document.ts';
import { runningLines } from './running-lines.ts';
import { createTagTree } from './tag-tree.ts';
import type { Setting } from './setting.ts';

/** Draws the pages one after another; each is finished before the next begins. */
export function paintDocument(
  document: PdfDocument,
  layout: LaidOutReport,
  report: Report,
  { faces, root }: Pick<Setting, 'faces' | 'root'>,
): void {
  const setting: Setting = { faces, root, places: { anchors: new Set(), pages: new Map() } };
  const destinations = createDestinations(document);
  const bookmarks = createBookmarks(document);
  const tree = createTagTree(document, root);
  const form = createFormFields(document);

  const pageCount = layout.pages.length;
  layout.pages.forEach((page, index) => {
    document.addPage();
    paintDecorations(document, page);
    if (index > 0) {
      paintRunningLines(document, runningLines(report, index + 1, pageCount, setting));
    }
    for (const { slab, top } of page) {
      for (const anchor of slab.anchors) destinations.mark(anchor.name, top + anchor.y);
      if (slab.bookmark) bookmarks.add(slab.bookmark, destinations.markHere(top));
    }
    paintContents({ document, tree, destinations, form }, page);
  });
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
