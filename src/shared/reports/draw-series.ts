import {
  afterMark,
  beforeMark,
  drawing,
  lineNode,
  markNode,
  textNode,
  textSize,
} from './chart-parts.ts';
import { round, tickNumber } from './chart-axis.ts';
import type { ChartPalette } from './chart-palette.ts';
import type { SeriesChart } from './chart.ts';
import { isAfterChange, laySeries, type SeriesLayout } from './lay-series.ts';
import { svgNode, type SvgNode } from './svg-node.ts';
import { textWidth } from './text-width.ts';

/**
 * Values in time order with their mean and limits, segment by segment, and a
 * line where the change was made. Points before the first change are hollow
 * circles, later ones solid diamonds; a signal stands in a square.
 */
export function drawSeries(chart: SeriesChart, width: number, palette: ChartPalette): SvgNode {
  const layout = laySeries(chart, width, palette);
  return drawing(width, layout.height, [
    ...drawGrid(layout, palette),
    ...chart.segments.flatMap((segment) => drawSegment(chart, segment, layout, palette)),
    ...drawPath(chart, layout, palette),
    ...chart.changes.map(({ index, isRebase }) => {
      const x = layout.left + index * layout.step;
      const dashes = isRebase ? '2 3' : undefined;
      return lineNode([x, layout.top], [x, layout.bottom], palette.ink, 1.25, dashes);
    }),
    ...chart.points.flatMap((_, index) => drawPoint(chart, index, layout, palette)),
    ...layout.labels.map((label) =>
      textNode(label.left, label.baseline, label.text, { fill: label.fill, bold: label.bold }),
    ),
    ...(layout.hasSignals ? drawKey(layout, palette) : []),
  ]);
}

const drawGrid = (layout: SeriesLayout, palette: ChartPalette): readonly SvgNode[] =>
  layout.ticks.flatMap(({ value, text }) => {
    const y = layout.y(value);
    return [
      lineNode([layout.left, y], [layout.right, y], palette.line, 1),
      textNode(layout.left - 8, y + 4.5, text, { fill: palette.quiet, anchor: 'end' }),
    ];
  });

/** The mean as a line, the limits dashed. */
function drawSegment(
  chart: SeriesChart,
  segment: SeriesChart['segments'][number],
  layout: SeriesLayout,
  palette: ChartPalette,
): readonly SvgNode[] {
  const from = layout.left + segment.from * layout.step + 2;
  const to = layout.left + (segment.to + 1) * layout.step - 2;
  const level = (value: number, colour: string, width: number, dashes?: string) =>
    lineNode([from, layout.y(value)], [to, layout.y(value)], colour, width, dashes);
  const colour = isAfterChange(chart, segment.from) ? palette.after : palette.before;
  return [
    ...[segment.lower, segment.upper]
      .filter((limit) => limit !== null)
      .map((limit) => level(limit, palette.edge, 1, '5 4')),
    level(segment.mean, colour, 1.75),
  ];
}

/** The line through the points, broken at every change. */
function drawPath(
  chart: SeriesChart,
  layout: SeriesLayout,
  palette: ChartPalette,
): readonly SvgNode[] {
  const starts = new Set([0, ...chart.changes.map((change) => change.index)]);
  const steps = chart.points.map(
    (point, index) =>
      `${starts.has(index) ? 'M' : 'L'}${round(layout.x(index))} ${layout.y(point.value)}`,
  );
  if (steps.length === 0) return [];
  return [
    svgNode('path', {
      d: steps.join(''),
      fill: 'none',
      stroke: palette.edge,
      'stroke-width': 1.25,
      'stroke-linejoin': 'round',
    }),
  ];
}

function drawPoint(
  chart: SeriesChart,
  index: number,
  layout: SeriesLayout,
  palette: ChartPalette,
): readonly SvgNode[] {
  const point = chart.points[index];
  if (!point) return [];
  const x = layout.x(index);
  const y = layout.y(point.value);
  // Many points get small marks, so that each can still be told from its neighbour.
  const radius = round(Math.min(3.6, Math.max(1.2, layout.step * 0.4)));
  const mark = isAfterChange(chart, index)
    ? afterMark(x, y, round(radius * 1.33), palette)
    : beforeMark(x, y, radius, palette);
  const isDense = layout.step < squareStep;
  const sign = isDense
    ? signalTick(x, layout, palette)
    : signalSquare(x, y, round(radius + 4.4), palette);
  const name = `${point.label}: ${tickNumber(point.value)}${point.signal ? ', signal' : ''}`;
  return [markNode(name, point.signal ? [sign, mark] : [mark])];
}

/** Points nearer than this have no room for squares: a signal is a tick at the foot. */
const squareStep = 9;

const signalTick = (x: number, { bottom }: SeriesLayout, palette: ChartPalette): SvgNode =>
  lineNode([x, bottom - 9], [x, bottom - 1], palette.ink, 1.5);

const signalSquare = (x: number, y: number, half: number, palette: ChartPalette): SvgNode =>
  svgNode('rect', {
    x: round(x - half),
    y: round(y - half),
    width: round(half * 2),
    height: round(half * 2),
    fill: 'none',
    stroke: palette.ink,
    'stroke-width': 1.25,
  });

function drawKey(layout: SeriesLayout, palette: ChartPalette): readonly SvgNode[] {
  const y = layout.height - 12;
  const words = 'Signal: more than the usual ups and downs';
  const isRoom = textWidth(words, textSize.small) < layout.right - layout.left - 22;
  const sign =
    layout.step < squareStep
      ? lineNode([layout.left + 8, y - 5], [layout.left + 8, y + 4], palette.ink, 1.5)
      : signalSquare(layout.left + 8, y, 7, palette);
  return [
    sign,
    textNode(layout.left + 22, y + 4.5, isRoom ? words : 'Signal', { fill: palette.quiet }),
  ];
}
