import { createScale, round, tickNumber, ticks } from './chart-axis.ts';
import { drawing, lineNode, markNode, textNode, textSize } from './chart-parts.ts';
import type { ChartPalette } from './chart-palette.ts';
import type { ChangesChart } from './chart.ts';
import { svgNode, type SvgNode } from './svg-node.ts';
import { textWidth } from './text-width.ts';

const markSize = 13;
/** A column of more marks than this is drawn as a bar with its number. */
const mostMarks = 14;
const barHeight = mostMarks * markSize;

/**
 * How many people changed by how much: a mark for each, in columns around no
 * change. Up is a solid triangle, down a hollow one, no change a ring.
 */
export function drawChanges(chart: ChangesChart, width: number, palette: ChartPalette): SvgNode {
  const highest = chart.columns.reduce((most, { count }) => Math.max(most, count), 1);
  const isBars = highest > mostMarks;
  const plotHeight = isBars ? barHeight : Math.max(3, highest) * markSize;
  const top = 44;
  const bottom = top + plotHeight + 4;
  const values = chart.columns.map(({ change }) => change);
  const scale = createScale(chart.axis, [0, ...values], [24, width - 24]);
  const zero = scale.position(0);
  const isWhole = values.every(Number.isInteger);
  const marks = ticks(scale, Math.max(3, Math.floor(width / 90))).filter(
    (tick) => !isWhole || Number.isInteger(tick),
  );
  return drawing(width, bottom + 30, [
    ...headings(chart, zero, width, palette),
    lineNode([8, bottom], [width - 8, bottom], palette.edge, 1),
    lineNode([zero, bottom], [zero, bottom + 6], palette.ink, 1.5),
    ...marks.map((tick) =>
      textNode(scale.position(tick), bottom + 20, signed(tick), {
        fill: palette.quiet,
        anchor: 'middle',
      }),
    ),
    ...chart.columns.map(({ change, count }) =>
      markNode(`${signed(change)}: ${count === 1 ? '1 person' : `${count} people`}`, [
        ...(isBars
          ? drawBar(scale.position(change), bottom, (count / highest) * barHeight, change, palette)
          : drawMarks(scale.position(change), bottom, count, change, palette)),
        ...(isBars || count > 3
          ? [
              textNode(
                scale.position(change),
                bottom - (isBars ? (count / highest) * barHeight : count * markSize) - 6,
                tickNumber(count),
                { fill: palette.ink, bold: true, anchor: 'middle' },
              ),
            ]
          : []),
      ]),
    ),
  ]);
}

/** `3 went down` to the left of no change, `12 went up` to its right, `2 stayed` above it. */
function headings(chart: ChangesChart, zero: number, width: number, palette: ChartPalette) {
  const total = (side: -1 | 0 | 1) =>
    chart.columns.reduce(
      (sum, { change, count }) => sum + (Math.sign(change) === side ? count : 0),
      0,
    );
  const texts = [
    { text: `${total(-1)} down`, fill: palette.before },
    { text: `${total(0)} the same`, fill: palette.quiet },
    { text: `${total(1)} up`, fill: palette.after },
  ];
  const [down = 0, same = 0, up = 0] = texts.map(({ text }) => textWidth(text, textSize.small));
  const gap = 14;
  const middle = Math.min(Math.max(zero, down + gap + same / 2), width - up - gap - same / 2);
  const places = [middle - same / 2 - gap - down / 2, middle, middle + same / 2 + gap + up / 2];
  return texts.map(({ text, fill }, index) =>
    textNode(places[index] ?? 0, 16, text, { fill, bold: true, anchor: 'middle' }),
  );
}

function drawMarks(
  x: number,
  bottom: number,
  count: number,
  change: number,
  palette: ChartPalette,
) {
  return Array.from({ length: count }, (_, index) =>
    changeMark(x, bottom - (index + 0.5) * markSize, Math.sign(change), palette),
  );
}

function drawBar(
  x: number,
  bottom: number,
  height: number,
  change: number,
  palette: ChartPalette,
): readonly SvgNode[] {
  const colour = change > 0 ? palette.after : palette.before;
  const box = svgNode('rect', {
    x: round(x - 7),
    y: round(bottom - height),
    width: 14,
    height: round(height),
    fill: change > 0 ? colour : palette.background,
    stroke: colour,
    'stroke-width': 1.5,
  });
  return [box];
}

/** A solid triangle up, a hollow one down, a ring for no change. */
function changeMark(x: number, y: number, side: number, palette: ChartPalette): SvgNode {
  if (side === 0) {
    return svgNode('circle', {
      cx: round(x),
      cy: round(y),
      r: 4,
      fill: palette.background,
      stroke: palette.quiet,
      'stroke-width': 1.5,
    });
  }
  const tip = side > 0 ? -5 : 5;
  return svgNode('path', {
    d: `M${round(x)} ${round(y + tip)}l5.5 ${-tip * 1.9}h-11z`,
    fill: side > 0 ? palette.after : palette.background,
    stroke: side > 0 ? palette.after : palette.before,
    'stroke-width': 1.25,
    'stroke-linejoin': 'round',
  });
}

const signed = (value: number): string =>
  value > 0 ? `+${tickNumber(value)}` : value === 0 ? '0' : tickNumber(value);
