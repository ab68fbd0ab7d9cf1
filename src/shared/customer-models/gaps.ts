import type { CustomerModel } from '../guides/customer-model.ts';
import { askedParts, chosenAt, numberAt } from './answers.ts';
import type { ModelUse } from './model-use.ts';
import { raterSentence } from './rater-sentence.ts';
import { ratingRow, shown, signed } from './rating-chart.ts';
import { nothingRead, type ReadTable, type ReadUse, type UseReading } from './use-reading.ts';

/** One side of service: what was expected, what was received, and the difference; `null` where it was not rated. */
export type Gap = {
  readonly name: string;
  readonly expected: number | null;
  readonly received: number | null;
  /** Received less expected, −6 to +6 on a scale of 1 to 7. */
  readonly gap: number | null;
  /** Received once more, after a change. */
  readonly later: number | null;
  readonly weight: number | null;
};

/**
 * SERVQUAL: gap = perception − expectation, the mean of the statements of each
 * side (Parasuraman, Zeithaml and Berry 1988, *Journal of Retailing* 64(1)).
 * Where no statement was rated, the one rating of the side itself counts.
 */
export function readGaps(
  model: CustomerModel,
  use: Pick<ModelUse, 'answers' | 'rows'>,
): readonly Gap[] {
  return askedParts(model).map(({ id, name }) => {
    const statements = use.rows.filter(
      ({ answers }) => chosenAt(answers, { field: 'dimension' }) === id,
    );
    const side = (moment: string) => {
      const rated = statements.flatMap(({ answers }) => numberAt(answers, { field: moment }) ?? []);
      return rated.length > 0
        ? mean(rated)
        : numberAt(use.answers, { part: id, field: 'rating', moment });
    };
    const [expected, received] = [side('expected'), side('received')];
    return {
      name,
      expected,
      received,
      gap: expected === null || received === null ? null : received - expected,
      later: side('later'),
      weight: numberAt(use.answers, { part: id, field: 'weight' }),
    };
  });
}

/** The mean of the gaps by their weights; `null` unless every side has a gap and the weights make 100. */
export function weightedGap(gaps: readonly Gap[]): number | null {
  let sum = 0;
  let weights = 0;
  for (const { gap, weight } of gaps) {
    if (gap === null || weight === null) return null;
    sum += gap * weight;
    weights += weight;
  }
  return weights === 100 ? sum / 100 : null;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

export const readService: ReadUse = (model, use) => {
  const gaps = readGaps(model, use);
  const rated = gaps.filter(({ expected, received }) => expected !== null || received !== null);
  if (rated.length === 0) return nothingRead;
  const weighted = weightedGap(gaps);
  const who = raterSentence(use, ['expected', 'received', 'later']);
  return {
    findings: [
      ...(weighted === null ? [] : [`By the weights given, the gap is ${signed(weighted)}.`]),
      ...who.findings,
    ],
    tables: [gapTable(rated)],
    chart: laterChart(gaps),
    cautions: [...who.cautions, ...weightFault(gaps), ...laterNote(gaps)],
  };
};

const gapTable = (gaps: readonly Gap[]): ReadTable => ({
  caption: 'Expected, received and the gap',
  columns: ['Side of service', 'Expected', 'Received', 'Gap'],
  rows: gaps.map(({ name, expected, received, gap }) => [
    name,
    expected === null ? 'not asked' : shown(expected),
    received === null ? 'not asked' : shown(received),
    gap === null ? '–' : signed(gap),
  ]),
});

/** A change is told by what was received before and after, because expectations drift as well. */
function laterChart(gaps: readonly Gap[]): UseReading['chart'] {
  const rows = gaps.flatMap(({ name, received, later }) =>
    received === null || later === null ? [] : [ratingRow(name, received, later)],
  );
  if (rows.length === 0) return null;
  return {
    kind: 'dumbbell',
    title: 'What was received: before and after the change',
    note: 'Hollow circle before, solid diamond after. Ratings from 1 to 7, expectations left aside.',
    axis: { min: 1, max: 7, unit: '' },
    rows,
  };
}

const laterNote = (gaps: readonly Gap[]): readonly string[] =>
  gaps.some(({ later }) => later !== null)
    ? [
        'The change is shown by what was received alone; a change in the gap could come from lower hopes.',
      ]
    : [];

function weightFault(gaps: readonly Gap[]): readonly string[] {
  const weights = gaps.flatMap(({ weight }) => weight ?? []);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (weights.length === 0 || (weights.length === gaps.length && sum === 100)) return [];
  return [`The weights make ${shown(sum)} and not 100, so no weighted gap is worked out.`];
}
