import { describe, expect, it } from 'vitest';
import { readObservations } from '../../../scripts/sample/read-observations.ts';

const csv = 'week,slips,orders\n2026-01-26,2,533\n2026-02-02,0,548\n';
const columns = { date: 'week', value: 'slips', exposure: 'orders' };

describe('the observations of the sample', () => {
  it('count as after from the very day of the change', () => {
    expect(readObservations(csv, columns, '2026-02-02')).toEqual([
      { phase: 'before', value: 2, date: '2026-01-26', who: null, exposure: 533 },
      { phase: 'after', value: 0, date: '2026-02-02', who: null, exposure: 548 },
    ]);
  });

  it('read yes and no as one and nought', () => {
    const read = readObservations(
      'date,asked\n2026-01-28,no\n2026-01-28,yes',
      { date: 'date', value: 'asked' },
      '2026-02-02',
    );
    expect(read.map((each) => each.value)).toEqual([0, 1]);
  });

  it('refuse a column that is not there and a value that is not a number', () => {
    expect(() => readObservations(csv, { ...columns, value: 'slip' }, '2026-02-02')).toThrow(
      'There is no column “slip”',
    );
    expect(() =>
      readObservations('date,n\n2026-01-28,many', { date: 'date', value: 'n' }, '2026-02-02'),
    ).toThrow('“many” is not a number');
  });
});
