import { analyseBinary } from './analysis/analyse-binary.ts';
import { analyseCounts } from './analysis/analyse-counts.ts';
import { analyseNps } from './analysis/analyse-nps.ts';
import { analyseRatings } from './analysis/analyse-ratings.ts';
import { analyseSeries } from './analysis/analyse-series.ts';
import { analyseTimes } from './analysis/analyse-times.ts';
import { fileCautions } from './analysis/file-cautions.ts';
import { readTable, type ReadTable } from './analysis/read-table.ts';
import type { TableAnalysis } from './analysis/table-analysis.ts';
import type { TableOptions } from './analysis/table-options.ts';
import { tableValues } from './analysis/table-values.ts';
import { compareMeasure } from './compare-measure.ts';
import { readDay } from './read-day.ts';

export type AnalysedTable =
  | { readonly ok: true; readonly result: TableAnalysis }
  /** One sentence that names the line and the value. */
  | { readonly ok: false; readonly error: string };

/**
 * Before-and-after statistics for a file (CSV, or copied from a spreadsheet),
 * without a journal. Columns by kind: `phase,value` (rating, binary, time),
 * `phase,score` (nps), `phase,count,exposure`, `date,value` (series), and
 * `customer,before,after` for pairs of ratings or yes/no answers.
 */
export function analyseTable(text: string, options: TableOptions): AnalysedTable {
  if (options.paired && options.kind !== 'rating' && options.kind !== 'binary') {
    return { ok: false, error: 'Only ratings and yes/no answers can be compared in pairs.' };
  }
  const change = options.change === null ? null : readDay(options.change);
  if (change !== null && !change.ok) return { ok: false, error: change.problem };
  const table = readTable(text, { ...options, change: change === null ? null : change.value });
  if (!table.ok) return { ok: false, error: table.problem };
  return { ok: true, result: analyse(table.value, options) };
}

function analyse(table: ReadTable, { kind }: TableOptions): TableAnalysis {
  const { measure, phases, leftOut } = table;
  const comparison = compareMeasure(measure, null);
  const values = tableValues(phases, leftOut);
  const { method, sentence } = comparison;
  const { better } = measure;
  const cautions = fileCautions(table, comparison);
  const words = { sentence, cautions };
  switch (kind) {
    case 'rating':
      return { kind, method, better, ...analyseRatings(values, comparison), ...words };
    case 'binary':
      return { kind, method, better, ...analyseBinary(values, comparison), ...words };
    case 'nps':
      return { kind, method, better, ...analyseNps(values, comparison), ...words };
    case 'count':
      return { kind, method, better, ...analyseCounts(phases, comparison), ...words };
    case 'time':
      return { kind, better, ...analyseTimes(values, comparison), ...words };
    case 'series':
      return { kind, better, ...analyseSeries(phases, comparison) };
  }
}
