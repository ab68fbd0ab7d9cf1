import { createScale, round, tickNumber, tickText, ticks, type Scale } from './chart-axis.ts';
import {
  afterMark,
  beforeMark,
  drawing,
  lineNode,
  markNode,
  textNode,
  textSize,
} from './chart-parts.ts';
import type { ChartPalette } from './chart-palette.ts';
import type { StripChart } from './chart.ts';
import { stackValues, type Stack } from './stack-values.ts';
import { svgNode, type SvgNode } from './svg-node.ts';
import { shorten } from './text-width.ts';

const tallest = 84;
const headHeight = 24;

type Strip = StripChart['strips'][number];

/**
 * Every single value over one axis, before over after; equal or near ones are
 * piled up. Below the piles a bar spans the middle half, cut by the median.
 */
export function drawStrip(chart: StripChart, width: number, palette: ChartPalette): SvgNode {
  const values = chart.strips.flatMap((strip) => strip.values);
  const scale = createScale(chart.axis, values, [14, width - 14]);
  const largest = chart.strips.reduce((most, { values: own }) => Math.max(most, own.length), 0);
  const radius = largest > 150 ? 2.5 : largest > 40 ? 3.5 : 5;
  const children: SvgNode[] = [];
  let top = 0;
  for (const strip of chart.strips) {
    const stacks = stackValues(strip.values, scale, radius * 2 + 1);
    const highest = stacks.reduce((most, { values: own }) => Math.max(most, own.length), 1);
    const step = Math.min(radius * 2 + 1, tallest / highest);
    const base = top + headHeight + Math.max(step * highest, radius * 2) + radius;
    children.push(
      heading(strip, top, width, palette),
      ...stacks.map((stack) => drawStack(stack, { strip, base, step, radius }, palette)),
      lineNode([8, base + radius + 1], [width - 8, base + radius + 1], palette.line, 1),
      ...middleBar(strip, scale, base + radius + 9, palette),
    );
    top = base + radius + (strip.middle === null ? 14 : 32);
  }
  return drawing(width, top + 24, [...children, ...axis(chart, scale, top, width, palette)]);
}

function heading(strip: Strip, top: number, width: number, palette: ChartPalette): SvgNode {
  const fill = strip.phase === 'before' ? palette.before : palette.after;
  const text = strip.middle === null ? strip.label : `${strip.label}: ${strip.middle.text}`;
  return textNode(0, top + 15, shorten(text, textSize.small, width), { fill, bold: true });
}

function drawStack(
  { x, values }: Stack,
  place: {
    readonly strip: Strip;
    readonly base: number;
    readonly step: number;
    readonly radius: number;
  },
  palette: ChartPalette,
): SvgNode {
  const { strip, base, step, radius } = place;
  const mark = strip.phase === 'before' ? beforeMark : afterMark;
  const [least = 0, most = 0] = [values[0], values.at(-1)];
  const where = least === most ? tickNumber(least) : `${tickNumber(least)} to ${tickNumber(most)}`;
  const count = values.length === 1 ? '1 value' : `${values.length} values`;
  // Far more marks than can be seen apart would only make the file large.
  const shown = Math.min(values.length, 400);
  return markNode(
    `${strip.label}, ${where}: ${count}`,
    Array.from({ length: shown }, (_, index) =>
      mark(x, base - ((index * values.length) / shown) * step, radius, palette),
    ),
  );
}

/** The middle half as a bar, the median as a line across it. */
function middleBar({ middle, phase }: Strip, scale: Scale, y: number, palette: ChartPalette) {
  if (middle === null) return [];
  const colour = phase === 'before' ? palette.before : palette.after;
  const [left, right] = [scale.position(middle.q1), scale.position(middle.q3)];
  const median = scale.position(middle.median);
  return [
    svgNode('rect', {
      x: left,
      y,
      width: round(Math.max(1, right - left)),
      height: 7,
      fill: palette.background,
      stroke: colour,
      'stroke-width': 1.25,
    }),
    lineNode([median, y - 3], [median, y + 10], colour, 3),
  ];
}

function axis(chart: StripChart, scale: Scale, y: number, width: number, palette: ChartPalette) {
  const marks = ticks(scale, Math.max(3, Math.floor(width / 90)));
  return marks.map((tick, index) => {
    const isLast = index === marks.length - 1;
    const x = scale.position(tick);
    const isAtEdge = isLast && x > width - 60;
    return textNode(isAtEdge ? width : x, y + 16, tickText(tick, chart.axis.unit, isLast), {
      fill: palette.quiet,
      anchor: isAtEdge ? 'end' : index === 0 && x < 20 ? 'start' : 'middle',
    });
  });
}
