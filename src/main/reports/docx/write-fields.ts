import { Paragraph, Table, TableCell, TableRow, type FileChild } from 'docx';
import type { Field } from '#shared/reports/report.ts';
import { shareWidth, tableEnd } from './grid.ts';
import { ink, textWidth } from './paper.ts';
import { writeWords } from './runs.ts';

const widths = shareWidth([3, 9], textWidth);
const rule = { style: 'single', size: 4, color: ink.line } as const;
const blankRule = { style: 'single', size: 6, color: ink.edge } as const;
const none = { style: 'none' } as const;

/** Names and values in two columns. A value that is not there is a ruled blank to write on. */
export function writeFields(fields: readonly Field[]): readonly FileChild[] {
  if (fields.length === 0) return [];
  const table = new Table({
    layout: 'fixed',
    width: { size: textWidth, type: 'dxa' },
    columnWidths: [...widths],
    margins: { left: 0, right: 140 },
    tableLook: { firstRow: false, firstColumn: true, noHBand: true, noVBand: true },
    borders: {
      top: rule,
      bottom: rule,
      left: none,
      right: none,
      insideHorizontal: rule,
      insideVertical: none,
    },
    rows: fields.map((field, index) => fieldRow(field, isEdge(index, fields.length))),
  });
  return [table, tableEnd()];
}

/** Two rows stay together on either side of a page end. */
const isEdge = (index: number, count: number): boolean =>
  count > 1 && (index === 0 || index === count - 2);

const fieldRow = (field: Field, keepNext: boolean): TableRow =>
  new TableRow({
    cantSplit: true,
    ...(keepNext ? { keepNext } : {}),
    children: [
      cell(field.label, 'FieldLabel', 0, false),
      cell(field.value, 'FieldValue', 1, field.value === ''),
    ],
  });

const cell = (text: string, style: string, column: 0 | 1, blank: boolean): TableCell =>
  new TableCell({
    width: { size: widths[column] ?? 0, type: 'dxa' },
    ...(blank ? { borders: { bottom: blankRule } } : {}),
    children: [new Paragraph({ style, children: writeWords(text) })],
  });
