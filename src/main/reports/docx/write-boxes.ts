import { Paragraph, Table, TableCell, TableRow, type FileChild, type ParagraphChild } from 'docx';
import type { BoxesBlock } from '#shared/reports/report.ts';
import type { BoxMarks } from './box-names.ts';
import { contentControl, type Box } from './content-control.ts';
import { shareWidth, tableEnd } from './grid.ts';
import { ink, textWidth } from './paper.ts';

const columns = 12;
const columnWidths = shareWidth(Array<number>(columns).fill(1), textWidth);
const edge = { style: 'single', size: 4, color: ink.edge } as const;
const none = { style: 'none' } as const;
const twipsPerLine = 330;

/** Boxes for a person to fill in, in rows twelve wide; each is named above the place to write. */
export function writeBoxes(block: BoxesBlock, marks: BoxMarks): readonly FileChild[] {
  if (block.boxes.length === 0) return [];
  const rows = boxRows(block.boxes);
  const control = (box: Box) => {
    const mark = marks.get(box.name);
    if (!mark) throw new Error(`No mark for the box ${box.name}`);
    return contentControl(box, mark);
  };
  const table = new Table({
    layout: 'fixed',
    width: { size: textWidth, type: 'dxa' },
    columnWidths: [...columnWidths],
    margins: { top: 40, bottom: 40, left: 100, right: 100 },
    tableLook: { firstRow: false, firstColumn: false, noHBand: true, noVBand: true },
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
    rows: rows.map((row, index) => boxRow(row, control, index < rows.length - 1)),
  });
  return [
    ...(block.title === '' ? [] : [new Paragraph({ style: 'BoxesTitle', text: block.title })]),
    table,
    tableEnd(),
  ];
}

const boxWidth = (box: Box): number => Math.min(columns, Math.max(1, Math.round(box.width)));

/** Fills rows from left to right; a box that does not fit starts the next one. */
function boxRows(boxes: readonly Box[]): readonly (readonly Box[])[] {
  return boxes.reduce<readonly (readonly Box[])[]>((rows, box) => {
    const last = rows.at(-1) ?? [];
    const taken = last.reduce((sum, each) => sum + boxWidth(each), 0);
    return last.length > 0 && taken + boxWidth(box) <= columns
      ? [...rows.slice(0, -1), [...last, box]]
      : [...rows, [box]];
  }, []);
}

function boxRow(
  boxes: readonly Box[],
  control: (box: Box) => readonly ParagraphChild[],
  keepNext: boolean,
): TableRow {
  const height = Math.max(...boxes.map((box) => box.lines)) * twipsPerLine + 320;
  const rest = columns - boxes.reduce((sum, box) => sum + boxWidth(box), 0);
  const filler = new TableCell({ columnSpan: Math.max(1, rest), children: [new Paragraph({})] });
  return new TableRow({
    cantSplit: true,
    ...(keepNext ? { keepNext } : {}),
    height: { value: height, rule: 'atLeast' },
    children: [...boxes.map((box) => boxCell(box, control(box))), ...(rest > 0 ? [filler] : [])],
  });
}

const boxCell = (box: Box, control: readonly ParagraphChild[]): TableCell =>
  new TableCell({
    columnSpan: boxWidth(box),
    borders: { top: edge, bottom: edge, left: edge, right: edge },
    children: [
      new Paragraph({ style: 'BoxLabel', text: box.label }),
      new Paragraph({ style: 'BoxText', children: control }),
    ],
  });
