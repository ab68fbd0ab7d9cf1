import { matchPairs } from '../comparing/choose-phases.ts';
import type { ComparedPhases } from '../comparing/findings.ts';
import type { ComparedMeasure } from '../comparing/usable-observations.ts';
import { measureDetails, type Observation } from '../measure.ts';
import { parseObservations } from '../parse-observations.ts';
import { read, unread, type Reading } from '../reading.ts';
import { measureKindOf, type TableOptions } from './table-options.ts';

export type ReadTable = {
  /** What was read, as a measure without a name. */
  readonly measure: ComparedMeasure;
  readonly phases: ComparedPhases;
  /** Rows without a value on one side of their pair. */
  readonly leftOut: number;
};

/** Reads a whole file or says, by line and value, why not. */
export function readTable(text: string, options: TableOptions): Reading<ReadTable> {
  const parsed = parseObservations(text, {
    kind: measureKindOf[options.kind],
    scale: null,
    // A series without a change is one stretch, all of it before anything.
    phase: options.kind === 'series' && options.change === null ? 'before' : null,
    changedOn: options.kind === 'series' ? options.change : null,
  });
  const problem = parsed.problems[0]?.text ?? shapeProblem(parsed, options);
  if (problem !== null) return unread(problem);
  const observations = options.paired
    ? parsed.observations
    : parsed.observations.map((each) => (each.who === null ? each : { ...each, who: null }));
  const before = observations.filter(({ phase }) => phase === 'before');
  const after = observations.filter(({ phase }) => phase === 'after');
  const measure = measureOf(observations, options);
  if (options.paired) return pairedTable(measure, before, after);
  const missing = before.length === 0 ? 'before' : 'after';
  if (options.kind !== 'series' && (before.length === 0 || after.length === 0)) {
    return unread(`There are no rows for ${missing}, so there is nothing to compare.`);
  }
  return read({ measure, phases: { before, after, paired: false }, leftOut: 0 });
}

type Parsed = { readonly observations: readonly Observation[]; readonly lines: readonly number[] };

/** What single rows cannot know: undated series, customers who appear twice. */
function shapeProblem({ observations, lines }: Parsed, options: TableOptions): string | null {
  const seen = new Set<string>();
  for (const [index, { date, who, phase }] of observations.entries()) {
    const line = `Line ${lines[index] ?? 0}`;
    if (options.kind === 'series' && date === null) {
      return `${line}: there is no day. Write one, such as 14/03/2026.`;
    }
    if (!options.paired) continue;
    if (who === null) return `${line}: there is no customer, so nothing to pair by. Write a code.`;
    const key = `${phase} ${who.toLowerCase()}`;
    if (seen.has(key))
      return `${line}: “${who}” appears more than once. Give each customer one row.`;
    seen.add(key);
  }
  return null;
}

function pairedTable(
  measure: ComparedMeasure,
  before: readonly Observation[],
  after: readonly Observation[],
): Reading<ReadTable> {
  const pairs = matchPairs(before, after);
  if (pairs.length === 0) {
    return unread('No customer has a value both before and after, so there are no pairs.');
  }
  const first = pairs.map((pair) => pair.before);
  const second = pairs.map((pair) => pair.after);
  return read({
    measure: { ...measure, observations: [...first, ...second] },
    phases: { before: first, after: second, paired: true },
    leftOut: before.length + after.length - 2 * pairs.length,
  });
}

function measureOf(
  observations: readonly Observation[],
  { kind, better }: TableOptions,
): ComparedMeasure {
  const isLowerBetter = kind === 'count' || kind === 'time';
  return {
    ...measureDetails,
    title: '',
    kind: measureKindOf[kind],
    question: '',
    scale: null,
    unit: '',
    exposureUnit: '',
    better: better ?? (isLowerBetter ? 'lower' : 'higher'),
    population: '',
    collection: '',
    asked: { before: null, after: null },
    target: null,
    observations,
  };
}
