import { tickText, ticks, type Scale } from './chart-axis.ts';
import { lineNode, textNode, textSize } from './chart-parts.ts';
import type { ChartPalette } from './chart-palette.ts';
import type { DumbbellChart } from './chart.ts';
import type { DumbbellLayout } from './lay-dumbbell.ts';
import { placeLabels, type Label } from './place-labels.ts';
import type { SvgNode } from './svg-node.ts';
import { textWidth } from './text-width.ts';

/** Grid lines with their numbers below; a number that would touch another is left out. */
export function drawAxis(
  chart: DumbbellChart,
  scale: Scale,
  layout: DumbbellLayout,
  bottom: number,
  palette: ChartPalette,
): readonly SvgNode[] {
  const marks = ticks(scale, 5);
  const labels = marks.map((tick, index): Label => ({
    text: tickText(tick, chart.axis.unit, index === marks.length - 1),
    x: scale.position(tick),
    anchor: 'middle',
    fill: palette.quiet,
    bold: false,
  }));
  const [first, ...others] = labels;
  const lastFirst = [...(first ? [first] : []), ...others.reverse()];
  const placed = placeLabels(lastFirst, { width: layout.differenceLeft, size: 13, limit: 1 });
  const stretches = layout.stacked
    ? layout.rows.map((row) => [row.middle - 12, row.middle + 12] as const)
    : [[layout.headerHeight, bottom] as const];
  return [
    ...placed.flatMap(({ x }) =>
      stretches.map(([from, to]) => lineNode([x, from], [x, to], palette.line, 1)),
    ),
    ...placed.map((label) => textNode(label.left, bottom + 18, label.text, { fill: label.fill })),
  ];
}

/** `Before` and `After` over the marks of the first row, moved apart where the marks are near. */
export function drawHeader(
  scale: Scale,
  layout: DumbbellLayout,
  palette: ChartPalette,
): readonly SvgNode[] {
  const row = layout.rows[0];
  if (!row) return [];
  const names = [
    { text: 'Before', x: scale.position(row.before), fill: palette.before },
    { text: 'After', x: scale.position(row.after), fill: palette.after },
  ].sort((one, other) => one.x - other.x);
  const [left = 0, right = 0] = names.map(({ x }) => x);
  const [leftWidth = 0, rightWidth = 0] = names.map(({ text }) => textWidth(text, textSize.small));
  const push = Math.max(0, (leftWidth + rightWidth) / 2 + 10 - (right - left)) / 2;
  const over = Math.max(0, right + push + rightWidth / 2 - (layout.differenceLeft - 8));
  const under = Math.max(0, leftWidth / 2 - (left - push));
  return names.map(({ text, fill }, index) => {
    const x = (index === 0 ? left - push : right + push) - over + under;
    return textNode(x, layout.namesBaseline, text, { fill, bold: true, anchor: 'middle' });
  });
}
