import type { CustomerModel } from '../guides/customer-model.ts';
import type { DumbbellChart } from '../reports/chart.ts';
import { askedParts, formOf, numberAt } from './answers.ts';
import type { ModelUse } from './model-use.ts';

/**
 * Ratings of a model's parts at two moments, drawn as one dumbbell a part; parts
 * without both have no row, and without any row there is no chart. No interval:
 * one person's ratings of one customer have none.
 */
export function ratingChart(
  model: CustomerModel,
  use: Pick<ModelUse, 'answers'>,
  options: {
    readonly from: string;
    readonly to: string;
    readonly title: string;
    readonly note: string;
  },
): DumbbellChart | null {
  const field = formOf(model).perPart?.fields.find(({ type }) => type === 'rating');
  if (!field) return null;
  const at = (part: string, moment: string) =>
    numberAt(use.answers, { part, field: field.id, moment });
  const rows = askedParts(model).flatMap(({ id, name }) => {
    const before = at(id, options.from);
    const after = at(id, options.to);
    return before === null || after === null ? [] : [ratingRow(name, before, after)];
  });
  if (rows.length === 0) return null;
  return {
    kind: 'dumbbell',
    title: options.title,
    note: `Hollow circle before, solid diamond after. ${options.note}`,
    axis: { min: field.min ?? 1, max: field.max ?? 10, unit: '' },
    rows,
  };
}

export const ratingRow = (
  label: string,
  before: number,
  after: number,
): DumbbellChart['rows'][number] => ({
  label,
  counts: '',
  before,
  after,
  beforeText: shown(before),
  afterText: shown(after),
  difference: signed(after - before),
  interval: '',
});

/** At most one decimal: means of a few ratings bear no more. */
export const shown = (value: number): string => String(Math.round(value * 10) / 10);

/** `+2`, `−1`, `0`. */
export const signed = (value: number): string => {
  const rounded = Math.round(value * 10) / 10;
  if (rounded === 0) return '0';
  return rounded > 0 ? `+${rounded}` : `−${Math.abs(rounded)}`;
};
