import type { Change } from './change.ts';
import { inDayOrder } from './comparing/in-day-order.ts';
import type { Measure, Observation } from './measure.ts';

export type DatedObservation = Observation & { readonly date: string };

/** A part of a series with a middle and limits of its own; `from` and `to` are positions in the whole. */
export type Stretch = {
  readonly name: 'All' | 'Before' | 'After';
  readonly from: number;
  readonly to: number;
  /** Why limits start anew here; `null` at the start and at the change itself. */
  readonly rebase: { readonly date: string; readonly reason: string } | null;
};

export type SeriesStretches = {
  /** In the order of time. */
  readonly observations: readonly DatedObservation[];
  readonly stretches: readonly Stretch[];
  /** The position of the first observation after the change; `null` where all are on one side. */
  readonly split: number | null;
};

/** Cuts the dated observations of a measure at the change and wherever limits were set anew, with the reason given. */
export function seriesStretches(
  { observations: all, rebases }: Pick<Measure, 'observations' | 'rebases'>,
  changedOn: Change['changedOn'],
): SeriesStretches {
  const observations = inDayOrder(all.filter(hasDate)) as readonly DatedObservation[];
  const first = observations.findIndex(({ date, phase }) =>
    changedOn === null ? phase === 'after' : date >= changedOn,
  );
  const split = first > 0 ? first : null;
  const cuts = new Map<number, Stretch['rebase']>([[0, null]]);
  for (const rebase of rebases) {
    const at = observations.findIndex(({ date }) => date >= rebase.date);
    if (at > 0) cuts.set(at, rebase);
  }
  if (split !== null) cuts.set(split, null);
  const starts = [...cuts.keys()].sort((one, other) => one - other);
  const stretches = starts.map((from, index): Stretch => ({
    name: split === null ? 'All' : from < split ? 'Before' : 'After',
    from,
    to: (starts[index + 1] ?? observations.length) - 1,
    rebase: cuts.get(from) ?? null,
  }));
  return { observations, stretches: observations.length === 0 ? [] : stretches, split };
}

const hasDate = (observation: Observation): observation is DatedObservation =>
  observation.date !== null;
