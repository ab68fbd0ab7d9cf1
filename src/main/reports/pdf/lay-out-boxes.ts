import type { BoxesBlock } from '#shared/reports/report.ts';
import { keptTogether, lineSlabs } from './line-slabs.ts';
import { makeSlab, type Content, type Decoration, type Slab, type Tag } from './marks.ts';
import { ink, sheet, styles } from './pdf-theme.ts';
import { printableText } from './printable-text.ts';
import type { Setting } from './setting.ts';
import { plainRuns, typeset } from './typeset.ts';

type Box = BoxesBlock['boxes'][number];
type BoxMarks = {
  readonly height: number;
  readonly contents: readonly Content[];
  readonly decorations: readonly Decoration[];
};

const rowWeight = 12;
const boxGap = 12;
const rowGap = 9;
const linePitch = 18;
const tick = { size: 11, gap: 7, between: 20 };
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

const layOutLabel = (box: Box, width: number, section: Tag, setting: Setting) =>
  typeset(
    plainRuns(box.label),
    { style: styles.boxLabel, width, tag: { type: 'P', parent: section } },
    setting,
  );

type BoxPlace = { readonly x: number; readonly width: number; readonly labelHeight: number };

function layOutBox(box: Box, place: BoxPlace, section: Tag, setting: Setting): BoxMarks {
  const label = layOutLabel(box, place.width, section, setting);
  const top = place.labelHeight - label.height;
  const labelLines = Array.from({ length: label.lineCount }, (_, index) =>
    label.lineAt(index, place.x, top + index * label.style.leading),
  );
  const answer =
    box.kind === 'choice'
      ? layOutChoices(box, place, section, setting)
      : layOutTextBox(box, place, section);
  return {
    ...answer,
    contents: [...labelLines.flatMap((line) => line.contents), ...answer.contents],
  };
}

function layOutTextBox(box: Box, place: BoxPlace, section: Tag): BoxMarks {
  const lines = Math.max(1, box.lines);
  const area = {
    x: place.x,
    y: place.labelHeight + 3,
    width: place.width,
    height: lines * linePitch + 8,
  };
  return {
    height: area.y + area.height,
    contents: [
      {
        kind: 'field',
        ...area,
        name: box.name,
        label: printableText(box.label),
        field: { type: 'text', multiline: lines > 1 },
        tag: { type: 'Form', parent: section },
      },
    ],
    decorations: [{ kind: 'rectangle', ...area, stroke: ink.edge, radius: 2 }],
  };
}

/** One square to tick for every answer, side by side as far as they fit. */
function layOutChoices(box: Box, place: BoxPlace, section: Tag, setting: Setting): BoxMarks {
  const contents: Content[] = [];
  const decorations: Decoration[] = [];
  const right = place.x + place.width;
  let x = place.x;
  let y = place.labelHeight + 8;
  for (const answer of box.choices) {
    const item: Tag = { type: 'P', parent: section };
    const width = place.width - tick.size - tick.gap;
    const text = typeset(plainRuns(answer), { style: styles.value, width, tag: item }, setting);
    const needed = tick.size + tick.gap + text.inkWidth;
    if (x > place.x && x + needed > right) {
      x = place.x;
      y += linePitch + 2;
    }
    const square = { x, y: y + 2, width: tick.size, height: tick.size };
    decorations.push({ kind: 'rectangle', ...square, stroke: ink.edge, radius: 1.5 });
    contents.push({
      kind: 'field',
      ...square,
      name: box.name,
      label: printableText(box.label),
      field: { type: 'choice', answer },
      tag: { type: 'Form', parent: section },
    });
    for (let index = 0; index < text.lineCount; index += 1) {
      if (index > 0) y += text.style.leading;
      contents.push(...text.lineAt(index, x + tick.size + tick.gap, y).contents);
    }
    x += needed + tick.between;
  }
  return { height: y + linePitch + 2, contents, decorations };
}
