import type { Change } from '../measures/change.ts';
import { usableObservations } from '../measures/comparing/usable-observations.ts';
import type { Measure, MeasureKind } from '../measures/measure.ts';
import { seriesStretches, type SeriesStretches } from '../measures/series-stretches.ts';
import { median } from '../measures/statistics/quantile.ts';
import { runChart } from '../measures/statistics/run-chart.ts';
import { xmr } from '../measures/statistics/xmr.ts';
import type { SeriesChart } from './chart.ts';
import { tickNumber } from './chart-axis.ts';
import { measureTitle } from './dumbbell-charts.ts';
import { shortDayText } from './day-text.ts';

/** Fewer dated values than this say nothing about the course of time. */
const fewestPoints = 12;

/** Below this many points in a stretch its limits are left out. */
const fewestForLimits = 8;

/** `xmr` has a mean and natural limits for every stretch, `run` the median of the values before. */
export type SeriesStyle = 'xmr' | 'run';

/**
 * The course of a measure in time; `null` where fewer than twelve days have
 * values, or where single values mean nothing alone (yes or no, scores made of
 * many).
 */
export function seriesChart(
  measure: Measure,
  change: Pick<Change, 'changedOn'> | null,
  style: SeriesStyle = 'xmr',
): SeriesChart | null {
  if (!kindsInTime.has(measure.kind)) return null;
  const { before, after } = usableObservations(measure);
  const single = [...before, ...after].filter(({ exposure }) => exposure === null);
  const changedOn = change?.changedOn ?? null;
  const series = seriesStretches({ ...measure, observations: single }, changedOn);
  const { observations } = series;
  if (new Set(observations.map(({ date }) => date)).size < fewestPoints) return null;
  const values = observations.map(({ value }) => value);
  const drawn = style === 'run' ? drawRun(series, values) : drawLimits(series, values);
  const signals = new Set(drawn.flatMap((stretch) => stretch.signals));
  return {
    kind: 'series',
    title: measureTitle(measure),
    note: notes[style],
    axis: {
      min: Math.min(0, ...extremes(values)),
      max: Math.max(...extremes(values)),
      unit: measure.unit,
    },
    points: observations.map(({ date, value }, index) => ({
      label: shortDayText(date),
      value,
      signal: signals.has(index),
    })),
    segments: drawn.map(({ segment }) => segment),
    changes: changesOf(series, changedOn),
  };
}

const kindsInTime: ReadonlySet<MeasureKind> = new Set(['series', 'time', 'amount', 'count']);

const notes: Readonly<Record<SeriesStyle, string>> = {
  xmr: 'Each value in the order of time, with mean and natural limits (XmR), which rest on the first 12 values of a stretch. Signals as in Making Data Count: a value outside the limits; seven on one side of the mean; seven that rise or fall; two of three near a limit.',
  run: 'Each value in the order of time, with the median of the values before (run chart). Signals: six or more on one side of the median; five or more that rise or fall.',
};

type Drawn = {
  readonly segment: SeriesChart['segments'][number];
  readonly signals: readonly number[];
};

function drawLimits({ stretches }: SeriesStretches, values: readonly number[]): readonly Drawn[] {
  // Values that never fall below zero have no limit there.
  const floor = values.every((value) => value >= 0) ? 0 : -Infinity;
  return stretches.map(({ name, from, to }) => {
    const own = values.slice(from, to + 1);
    const found = xmr(own);
    const mean = found.mean ?? 0;
    const limited = own.length >= fewestForLimits && found.lower !== null && found.upper !== null;
    const lower = limited ? Math.max(floor, found.lower ?? 0) : null;
    const upper = limited ? found.upper : null;
    const kind = found.locked ? 'limits' : 'trial limits';
    const limits =
      lower === null || upper === null ? '' : `, ${kind} ${short(lower)} to ${short(upper)}`;
    return {
      segment: { from, to, label: `${name}: mean ${short(mean)}${limits}`, mean, lower, upper },
      signals: limited
        ? found.signals.flatMap((signal) => signal.points.map((point) => from + point))
        : [],
    };
  });
}

/** The median before is held against what comes after; new limits are a new median. */
function drawRun(
  { stretches, split }: SeriesStretches,
  values: readonly number[],
): readonly Drawn[] {
  const joined = stretches.filter(({ from }) => from !== split);
  return joined.map(({ name, from, rebase }, index) => {
    const to = (joined[index + 1]?.from ?? values.length) - 1;
    const isAcross = split !== null && from < split && to >= split;
    const centre = median(values.slice(from, isAcross ? split : to + 1));
    const { shifts, trends } = runChart(values.slice(from, to + 1), centre);
    const what = isAcross || name === 'Before' ? 'Median before' : 'Median';
    const label = `${rebase === null ? what : 'New median'}: ${short(centre)}`;
    return {
      segment: { from, to, label, mean: centre, lower: null, upper: null },
      signals: [...shifts, ...trends].flat().map((point) => from + point),
    };
  });
}

function changesOf(
  { observations, stretches, split }: SeriesStretches,
  changedOn: string | null,
): SeriesChart['changes'] {
  const rebases = stretches.flatMap(({ from, rebase }) =>
    rebase === null
      ? []
      : [
          {
            index: from,
            label: `New limits, ${shortDayText(rebase.date)}: ${rebase.reason}`,
            isRebase: true,
          },
        ],
  );
  if (split === null) return rebases;
  const day = shortDayText(changedOn ?? observations[split]?.date ?? '');
  return [{ index: split, label: `Change, ${day}` }, ...rebases];
}

const short = (value: number): string => tickNumber(Number(value.toPrecision(3)));

/** The least and the greatest value; spreading a long series into arguments would overflow the stack. */
const extremes = (values: readonly number[]): readonly [number, number] => [
  values.reduce((least, value) => Math.min(least, value), Infinity),
  values.reduce((most, value) => Math.max(most, value), -Infinity),
];
