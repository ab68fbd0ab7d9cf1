import type { BoxesBlock } from '#shared/reports/report.ts';
import { layOutBox, layOutLabel, type Box } from './lay-out-box.ts';
import { keptTogether, lineSlabs } from './line-slabs.ts';
import type { Tag } from './marks.ts';
import { makeSlab, type Slab } from './slab.ts';
import { sheet, styles } from './pdf-theme.ts';
import type { Setting } from './setting.ts';
import { plainRuns, typeset } from './typeset.ts';

const rowWeight = 12;
const boxGap = 12;
const rowGap = 9;
/** Blocks up to this height stay in one piece; longer ones are divided between rows. */
const keptHeight = 300;

/** Boxes to be filled in, in rows of weight 12 from left to right. */
export function layOutBoxes(block: BoxesBlock, setting: Setting): readonly Slab[] {
  const section: Tag = { type: 'Sect', parent: setting.root };
  const title = typeset(
    plainRuns(block.title),
    {
      style: styles.blockTitle,
      width: sheet.fullWidth,
      tag: { type: 'P', parent: section },
    },
    setting,
  );
  const titleSlabs = keptTogether(lineSlabs(title, sheet.left), true);
  const rows = rowsOf(block.boxes).map((row, index) => ({
    ...layOutRow(row, section, setting),
    gap: index === 0 ? 5 : rowGap,
  }));
  const height = rows.reduce((sum, slab) => sum + slab.gap + slab.height, title.height);
  return [...titleSlabs, ...(height <= keptHeight ? keptTogether(rows) : rows)];
}

function rowsOf(boxes: readonly Box[]): readonly (readonly Box[])[] {
  const rows: Box[][] = [];
  let used = rowWeight;
  for (const box of boxes) {
    const row = rows.at(-1);
    const width = Math.min(box.width, rowWeight);
    if (row === undefined || used + width > rowWeight) {
      rows.push([box]);
      used = width;
    } else {
      row.push(box);
      used += width;
    }
  }
  return rows;
}

function layOutRow(row: readonly Box[], section: Tag, setting: Setting): Slab {
  const unit = (sheet.fullWidth + boxGap) / rowWeight;
  const labelHeights = row.map((box) => layOutLabel(box, widthOf(box), section, setting).height);
  const labelHeight = Math.max(...labelHeights);
  let x: number = sheet.left;
  const boxes = row.map((box) => {
    const width = widthOf(box);
    const marks = layOutBox(box, { x, width, labelHeight }, section, setting);
    x += width + boxGap;
    return marks;
  });
  return makeSlab(Math.max(...boxes.map((box) => box.height)), {
    contents: boxes.flatMap((box) => box.contents),
    decorations: boxes.flatMap((box) => box.decorations),
  });

  function widthOf(box: Box): number {
    return Math.min(box.width, rowWeight) * unit - boxGap;
  }
}
