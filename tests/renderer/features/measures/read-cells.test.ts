import { describe, expect, it } from 'vitest';
import {
  cellsOf,
  emptyRow,
  withCell,
  type CellRow,
  type Cells,
} from '#renderer/features/measures/observation-cells.ts';
import { newMeasure } from '#renderer/features/measures/new-measure.ts';
import { readCells } from '#renderer/features/measures/read-cells.ts';
import type { Measure, MeasureKind } from '#shared/measures/measure.ts';

const measure = (kind: MeasureKind, changed: Partial<Measure> = {}): Measure => ({
  ...newMeasure('m'.repeat(26), 'c'.repeat(26), kind, 'Minutes to the first hello'),
  ...changed,
});
const row = (changed: Partial<CellRow>): CellRow => ({ ...emptyRow, ...changed });
const before = (...rows: readonly Partial<CellRow>[]): Cells => ({
  before: rows.map(row),
  after: [],
});
const faultsOf = (cells: Cells, kind: MeasureKind) => readCells(cells, measure(kind)).faults;

describe('reading the table of observations', () => {
  it('reads days, decimal commas and codes', () => {
    const cells = before({ date: '2/2/2026', value: '7,5', who: ' C01 ' });
    expect(readCells(cells, measure('time'))).toEqual({
      observations: [
        { phase: 'before', value: 7.5, date: '2026-02-02', who: 'C01', exposure: null },
      ],
      faults: [],
    });
  });

  it('passes over empty lines', () => {
    const cells = before({}, { value: '3' }, { value: ' ' });
    expect(readCells(cells, measure('time')).observations).toHaveLength(1);
  });

  it('names the cell and the reason, and still saves the other lines', () => {
    const { observations, faults } = readCells(
      before({ value: '3' }, { value: 'about five' }),
      measure('time'),
    );
    expect(observations).toHaveLength(1);
    expect(faults).toEqual([
      {
        phase: 'before',
        row: 1,
        column: 'value',
        reason: '“about five” is not a number. Write it in digits, such as 3.5.',
      },
    ]);
  });

  it('finds every fault of a line', () => {
    const faults = faultsOf(before({ date: '31/02/2026', value: '' }), 'time');
    expect(faults.map(({ column }) => column)).toEqual(['date', 'value']);
  });

  it('refuses what the scale does not have', () => {
    expect(faultsOf(before({ value: '6' }), 'rating')[0]?.reason).toBe(
      '“6” lies outside the scale of 1 to 5. Type another value.',
    );
  });

  it('reads yes and no', () => {
    const { observations } = readCells(before({ value: 'Yes' }, { value: 'n' }), measure('yes-no'));
    expect(observations.map(({ value }) => value)).toEqual([1, 0]);
  });

  it('reads what a count is out of, and asks for more than nothing', () => {
    const cells = before({ value: '3', exposure: '420' }, { value: '2', exposure: '0' });
    const { observations, faults } = readCells(cells, measure('count'));
    expect(observations).toMatchObject([{ value: 3, exposure: 420 }]);
    expect(faults).toMatchObject([{ row: 1, column: 'exposure' }]);
  });

  it('gives back what was saved, with fields it does not know', () => {
    const observations = [
      { phase: 'before', value: 1, date: '2026-02-01', who: 'C01', exposure: null, noted: 'rain' },
      { phase: 'after', value: 0, date: null, who: null, exposure: null },
    ] as const;
    const cells = cellsOf({ kind: 'yes-no', observations });
    expect(readCells(cells, measure('yes-no')).observations).toEqual(observations);
  });
});

describe('typing into the table', () => {
  it('makes the lines above come into being', () => {
    const cells = withCell(
      { before: [], after: [] },
      { phase: 'after', row: 2, column: 'who' },
      'C09',
    );
    expect(cells.after.map(({ who }) => who)).toEqual(['', '', 'C09']);
    expect(cells.before).toEqual([]);
  });
});
