import type { Observation } from '#shared/measures/measure.ts';

/** Which columns of the file hold what. */
export type Columns = {
  readonly date: string;
  readonly value: string;
  readonly exposure?: string | undefined;
};

/**
 * The observations in a CSV file with a head line: numbers, or `yes` and `no`.
 * The day of the change tells the phase: from that day on it is *after*.
 */
export function readObservations(
  csv: string,
  columns: Columns,
  changedOn: string,
): readonly Observation[] {
  const [head = [], ...rows] = csv
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  const cell = (row: readonly string[], column: string): string => {
    const value = row[head.indexOf(column)];
    if (value === undefined) throw new Error(`There is no column “${column}” in: ${row.join(',')}`);
    return value;
  };
  return rows.map((row) => {
    const date = cell(row, columns.date);
    return {
      phase: date < changedOn ? 'before' : 'after',
      value: readNumber(cell(row, columns.value)),
      date,
      who: null,
      exposure: columns.exposure ? readNumber(cell(row, columns.exposure)) : null,
    };
  });
}

function readNumber(text: string): number {
  if (text === 'yes') return 1;
  if (text === 'no') return 0;
  const value = Number(text);
  if (text === '' || Number.isNaN(value)) throw new Error(`“${text}” is not a number.`);
  return value;
}
