import type { CustomerModel } from '../guides/customer-model.ts';
import type { Chart } from '../reports/chart.ts';
import type { ModelUse } from './model-use.ts';

/** A table of what was worked out, in words; the first cell of a row is its header. */
export type ReadTable = {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** What the answers to a model's form come to. Nothing here is more than the answers: no mark, no level. */
export type UseReading = {
  /** Plain sentences. */
  readonly findings: readonly string[];
  readonly tables: readonly ReadTable[];
  readonly chart: Chart | null;
  /** What these answers in particular do not show, beside what the model never shows. */
  readonly cautions: readonly string[];
};

export type ReadUse = (model: CustomerModel, use: ModelUse) => UseReading;

export const nothingRead: UseReading = { findings: [], tables: [], chart: null, cautions: [] };
