import { createScale, tickText, ticks } from './chart-axis.ts';
import { textSize } from './chart-parts.ts';
import type { ChartPalette } from './chart-palette.ts';
import type { SeriesChart } from './chart.ts';
import { countLines, placeLabels, type Label, type PlacedLabel } from './place-labels.ts';
import { textWidth } from './text-width.ts';

/** Where everything of a series chart goes, in pixels. */
export type SeriesLayout = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly height: number;
  /** The room of one point; its middle is at `x(index)`. */
  readonly step: number;
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
  readonly labels: readonly (PlacedLabel & { readonly baseline: number })[];
  readonly hasSignals: boolean;
};

const plotHeight = 190;
const lineHeight = 18;
const keyHeight = 24;

export const isAfterChange = (chart: SeriesChart, index: number): boolean =>
  chart.changes.some((change) => !change.isRebase && change.index <= index);

/** Labels stand in lines above the plot (segments first, changes next to it), dates below. */
export function laySeries(chart: SeriesChart, width: number, palette: ChartPalette): SeriesLayout {
  const values = seriesValues(chart);
  const axisTicks = ticks(createScale(chart.axis, values, [0, 1]), 6).map((value, index, all) => ({
    value,
    text: tickText(value, chart.axis.unit, index === all.length - 1),
  }));
  const left = Math.max(...axisTicks.map(({ text }) => textWidth(text, textSize.small)), 0) + 10;
  const right = width - 8;
  const step = (right - left) / Math.max(1, chart.points.length);
  const x = (index: number) => left + (index + 0.5) * step;

  const place = (labels: readonly Label[], limit: number) =>
    placeLabels(labels, { width, size: textSize.small, limit });
  const segments = place(segmentLabels(chart, left, step, palette), Infinity);
  const changes = place(changeLabels(chart, left, step, palette), Infinity);
  const dates = place(dateLabels(chart, x, palette), 1);
  const above = (countLines(segments) + countLines(changes)) * lineHeight;
  const top = above + 6;
  const bottom = top + plotHeight;
  const hasSignals = chart.points.some((point) => point.signal);
  const at = (labels: readonly PlacedLabel[], first: number) =>
    labels.map((label) => ({ ...label, baseline: first + label.line * lineHeight }));
  return {
    left,
    right,
    top,
    bottom,
    height: bottom + 28 + (hasSignals ? keyHeight : 0),
    step,
    x,
    y: createScale(chart.axis, values, [bottom, top + 8]).position,
    ticks: axisTicks,
    labels: [
      ...at(segments, 14),
      ...at(changes, 14 + countLines(segments) * lineHeight),
      ...at(dates, bottom + 20),
    ],
    hasSignals,
  };
}

const seriesValues = (chart: SeriesChart): readonly number[] => [
  ...chart.points.map((point) => point.value),
  ...chart.segments
    .flatMap((segment) => [segment.mean, segment.lower, segment.upper])
    .filter((value) => value !== null),
];

const segmentLabels = (
  chart: SeriesChart,
  left: number,
  step: number,
  palette: ChartPalette,
): readonly Label[] =>
  chart.segments.map((segment) => ({
    text: segment.label,
    x: left + segment.from * step,
    anchor: 'start',
    fill: isAfterChange(chart, segment.from) ? palette.after : palette.before,
    bold: true,
  }));

const changeLabels = (
  chart: SeriesChart,
  left: number,
  step: number,
  palette: ChartPalette,
): readonly Label[] =>
  chart.changes.map((change) => ({
    text: change.label,
    x: left + change.index * step,
    anchor: 'middle',
    fill: palette.ink,
    bold: true,
  }));

/** The first and the last date, then those on both sides of every change where there is room. */
function dateLabels(
  chart: SeriesChart,
  x: (index: number) => number,
  palette: ChartPalette,
): readonly Label[] {
  const last = chart.points.length - 1;
  const wanted = [0, last, ...chart.segments.flatMap((segment) => [segment.from, segment.to])];
  const indexes = [...new Set(wanted)].filter((index) => index >= 0 && index <= last);
  return indexes.map((index) => ({
    text: chart.points[index]?.label ?? '',
    x: x(index),
    anchor: chart.segments.some((segment) => segment.to === index) ? 'end' : 'start',
    fill: palette.quiet,
    bold: false,
  }));
}
