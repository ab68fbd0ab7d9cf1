import type { Change } from '../measures/change.ts';
import type { Measure, MeasureKind, Observation } from '../measures/measure.ts';
import { xmr } from '../measures/statistics/xmr.ts';
import type { SeriesChart } from './chart.ts';
import { tickNumber } from './chart-axis.ts';
import { measureTitle } from './dumbbell-charts.ts';
import { shortDayText } from './day-text.ts';

/** Fewer dated values than this say nothing about the course of time. */
export const fewestPoints = 12;

/** Below this many points in a stretch its limits are left out. */
const fewestForLimits = 8;

/**
 * The course of a measure as an XmR chart with limits of its own before and
 * after the change; `null` where fewer than twelve of its values have a date,
 * or where single values mean nothing alone (yes or no, scores made of many).
 */
export function seriesChart(
  measure: Measure,
  change: Pick<Change, 'changedOn'> | null,
): SeriesChart | null {
  if (!kindsInTime.has(measure.kind)) return null;
  const dated = measure.observations
    .filter(hasDate)
    .filter((observation) => observation.exposure === null)
    .sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
  if (new Set(dated.map(({ date }) => date)).size < fewestPoints) return null;
  const changedOn = change?.changedOn ?? null;
  const split = dated.findIndex(({ date, phase }) =>
    changedOn === null ? phase === 'after' : date >= changedOn,
  );
  const values = dated.map(({ value }) => value);
  const stretches =
    split <= 0
      ? [{ name: 'All', from: 0, to: values.length - 1 }]
      : [
          { name: 'Before', from: 0, to: split - 1 },
          { name: 'After', from: split, to: values.length - 1 },
        ];
  const drawn = stretches.map((stretch) => drawStretch(stretch, values));
  const signals = new Set(drawn.flatMap((stretch) => stretch.signals));
  return {
    kind: 'series',
    title: measureTitle(measure),
    note: 'Each value in the order of time, with mean and natural limits (XmR), which rest on the first 12 values of a stretch.',
    axis: {
      min: Math.min(0, ...extremes(values)),
      max: Math.max(...extremes(values)),
      unit: measure.unit,
    },
    points: dated.map(({ date, value }, index) => ({
      label: shortDayText(date),
      value,
      signal: signals.has(index),
    })),
    segments: drawn.map(({ segment }) => segment),
    changes:
      split <= 0
        ? []
        : [
            {
              index: split,
              label: `Change, ${shortDayText(changedOn ?? dated[split]?.date ?? '')}`,
            },
          ],
  };
}

const kindsInTime: ReadonlySet<MeasureKind> = new Set(['series', 'time', 'amount', 'count']);

const hasDate = (observation: Observation): observation is Observation & { date: string } =>
  observation.date !== null;

type Stretch = { readonly name: string; readonly from: number; readonly to: number };

function drawStretch({ name, from, to }: Stretch, values: readonly number[]) {
  const own = values.slice(from, to + 1);
  const found = xmr(own);
  const mean = found.mean ?? 0;
  const limited = own.length >= fewestForLimits && found.lower !== null && found.upper !== null;
  // Values that never fall below zero have no limit there.
  const floor = values.every((value) => value >= 0) ? 0 : -Infinity;
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
}

const short = (value: number): string => tickNumber(Number(value.toPrecision(3)));

/** The least and the greatest value; spreading a long series into arguments would overflow the stack. */
const extremes = (values: readonly number[]): readonly [number, number] => [
  values.reduce((least, value) => Math.min(least, value), Infinity),
  values.reduce((most, value) => Math.max(most, value), -Infinity),
];
