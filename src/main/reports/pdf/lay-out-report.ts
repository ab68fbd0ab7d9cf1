import type { Block, Report } from '#shared/reports/report.ts';
import { reportAnchors } from '../report-anchors.ts';
import { pointsAtPages } from './block-places.ts';
import { spaceAbove, spaceBelow } from './block-spacing.ts';
import { layOutBoxes } from './lay-out-boxes.ts';
import { layOutContents } from './lay-out-contents.ts';
import { layOutFields } from './lay-out-fields.ts';
import { layOutFigure } from './lay-out-figure.ts';
import { layOutPhoto } from './lay-out-photo.ts';
import { layOutTable } from './lay-out-table.ts';
import { layOutHeading, layOutList, layOutNote, layOutParagraph } from './lay-out-text.ts';
import { layOutTitle } from './lay-out-title.ts';
import { withGap } from './line-slabs.ts';
import type { Tag } from './marks.ts';
import type { Slab } from './slab.ts';
import { pageOfAnchors, paginate, type Page } from './paginate.ts';
import { sheet } from './pdf-theme.ts';
import type { Setting } from './setting.ts';
import type { Typefaces } from './typefaces.ts';

export type LaidOutReport = {
  readonly pages: Page[];
  /** The 1-based page of every anchor. */
  readonly pageByAnchor: ReadonlyMap<string, number>;
};

/** Page numbers in the text can move text; this often is enough for them to come to rest. */
const mostPasses = 5;

/**
 * Lays a report out on pages. Numbers of pages stand in the text itself, so the
 * blocks that hold some are laid out again until no number changes any more.
 */
export function layOutReport(report: Report, faces: Typefaces, root: Tag): LaidOutReport {
  const anchors = reportAnchors(report);
  const settingFor = (pages: ReadonlyMap<string, number>): Setting => ({
    faces,
    root,
    places: { anchors, pages },
  });
  const layOut = (block: Block, pages: ReadonlyMap<string, number>) =>
    layOutBlock(block, report, settingFor(pages));

  let pageByAnchor: ReadonlyMap<string, number> = new Map();
  let slabsByBlock = report.blocks.map((block) => layOut(block, pageByAnchor));
  for (let pass = 1; ; pass += 1) {
    const pages = paginate(joinBlocks(report.blocks, slabsByBlock), sheet);
    const counted = pageOfAnchors(pages);
    if (pass === mostPasses || isSame(counted, pageByAnchor)) {
      return { pages, pageByAnchor: counted };
    }
    pageByAnchor = counted;
    slabsByBlock = report.blocks.map((block, index) =>
      pointsAtPages(block) ? layOut(block, counted) : (slabsByBlock[index] ?? []),
    );
  }
}

const isSame = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>) =>
  a.size === b.size && [...a].every(([name, page]) => b.get(name) === page);

function layOutBlock(block: Block, report: Report, setting: Setting): readonly Slab[] {
  switch (block.type) {
    case 'title':
      return layOutTitle(block, setting);
    case 'contents':
      return layOutContents(block, report, setting);
    case 'heading':
      return layOutHeading(block, setting);
    case 'paragraph':
      return layOutParagraph(block, setting);
    case 'list':
      return layOutList(block, setting);
    case 'fields':
      return layOutFields(block.fields, setting);
    case 'table':
      return layOutTable(block, setting);
    case 'figure':
      return layOutFigure(block, setting);
    case 'photo':
      return layOutPhoto(block, setting);
    case 'note':
      return layOutNote(block, setting);
    case 'boxes':
      return layOutBoxes(block, setting);
    case 'page-break':
      return [];
  }
}

/** All slabs in order, with the space between blocks, and new pages where they are due. */
function joinBlocks(
  blocks: readonly Block[],
  slabsByBlock: readonly (readonly Slab[])[],
): readonly Slab[] {
  let previous: Block | null = null;
  let pageIsDue = false;
  return blocks.flatMap((block, index) => {
    const slabs = slabsByBlock[index] ?? [];
    const startsPage = pageIsDue;
    if (slabs.length > 0 || block.type === 'page-break') {
      pageIsDue =
        block.type === 'page-break' || (block.type === 'title' && block.isCompact !== true);
    }
    const gap = previous ? Math.max(spaceBelow(previous), spaceAbove(block)) : 0;
    if (slabs.length > 0) previous = block;
    const spaced = withGap(slabs, gap);
    return startsPage
      ? spaced.map((slab, place) => (place === 0 ? { ...slab, startsPage } : slab))
      : spaced;
  });
}
