import type { Field } from '#shared/reports/report.ts';
import type { Tag } from './marks.ts';
import { makeSlab, type Slab } from './slab.ts';
import { ink, sheet, styles } from './pdf-theme.ts';
import { setCells, type Cell } from './table-cells.ts';
import type { Setting } from './setting.ts';
import { plainRuns, typeset } from './typeset.ts';

const padding = 3.5;
const labelGap = 18;
/** Room to write on by hand. */
const blankHeight = 30;

/** Names and values as ruled rows; an empty value is a line to write on. */
export function layOutFields(fields: readonly Field[], setting: Setting): readonly Slab[] {
  const table: Tag = { type: 'Table', parent: setting.root };
  const labels = fields.map((field) => {
    const row: Tag = { type: 'TR', parent: table };
    const tag: Tag = { type: 'TH', parent: row, scope: 'Row' };
    const options = { style: styles.fieldName, width: sheet.fullWidth * 0.4, tag };
    return { row, tag, text: typeset(plainRuns(field.label), options, setting) };
  });
  const labelWidth = Math.max(90, ...labels.map((label) => label.text.inkWidth)) + labelGap;
  return fields.map((field, index) => {
    const label = labels[index];
    if (label === undefined) throw new Error(`Field ${index} has no label`);
    const tag: Tag = { type: 'TD', parent: label.row };
    const valueX = sheet.left + labelWidth;
    const width = sheet.fullWidth - labelWidth;
    const text = typeset(plainRuns(field.value), { style: styles.value, width, tag }, setting);
    return layOutRow(
      [
        { column: { x: sheet.left }, tag: label.tag, text: label.text },
        { column: { x: valueX }, tag, text },
      ],
      index === 0,
      index === fields.length - 1,
    );
  });
}

function layOutRow(cells: readonly [Cell, Cell], isFirst: boolean, isLast: boolean): Slab {
  const [label, value] = cells;
  const isBlank = value.text.lineCount === 0;
  const textHeight = Math.max(label.text.height, value.text.height) + 2 * padding;
  const height = isBlank ? Math.max(blankHeight, textHeight) : textHeight;
  const set = setCells(cells, (cell) => (isBlank ? height - cell.text.height - padding : padding));
  const rule = (y: number, x: number, color: string) => ({
    kind: 'rule' as const,
    x,
    y,
    width: sheet.left + sheet.fullWidth - x,
    color,
    thickness: 0.75,
  });
  return makeSlab(height, {
    ...set,
    // Two rows stay together on either side of a page end.
    keepWithNext: isFirst && !isLast,
    decorations: [
      ...set.decorations,
      ...(isFirst ? [rule(0, sheet.left, ink.line)] : []),
      rule(height, sheet.left, ink.line),
      ...(isBlank ? [rule(height, value.column.x, ink.edge)] : []),
    ],
  });
}
