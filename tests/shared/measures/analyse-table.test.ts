import { describe, expect, it } from 'vitest';
import { analyseTable } from '#shared/measures/analyse-table.ts';
import type { TableAnalysis } from '#shared/measures/analysis/table-analysis.ts';
import type { TableKind, TableOptions } from '#shared/measures/analysis/table-options.ts';
import { times } from './make-measure.ts';

const options = (given: Partial<TableOptions> & { readonly kind: TableKind }): TableOptions => ({
  paired: false,
  change: null,
  better: null,
  ...given,
});

function analyse<Kind extends TableKind>(
  text: string,
  given: Partial<TableOptions> & { readonly kind: Kind },
): Extract<TableAnalysis, { readonly kind: Kind }> {
  const analysed = analyseTable(text, options(given));
  if (!analysed.ok) throw new Error(analysed.error);
  return analysed.result as Extract<TableAnalysis, { readonly kind: Kind }>;
}

const errorOf = (text: string, given: Partial<TableOptions> & { readonly kind: TableKind }) => {
  const analysed = analyseTable(text, options(given));
  return analysed.ok ? '' : analysed.error;
};

const phaseRows = (before: readonly (number | string)[], after: readonly (number | string)[]) =>
  [
    'phase,value',
    ...before.map((value) => `before,${value}`),
    ...after.map((value) => `after,${value}`),
  ].join('\n');

describe('analyseTable', () => {
  it('compares independent ratings', () => {
    const result = analyse(phaseRows([3, 2, 4, 3, 5, 2, 3, 4], [4, 5, 3, 5, 4, 5, 4, 4, 5]), {
      kind: 'rating',
    });
    expect(result).toMatchObject({ better: 'higher', before: { n: 8, mean: 3.25, median: 3 } });
    expect(result.difference.low).toBeCloseTo(0.1364388909, 9);
    expect(result.effect.map(({ name }) => name)).toEqual(['hedgesG', 'cliffDelta']);
    expect(result.test).toMatchObject({ name: 'Mann–Whitney' });
    expect(result.test?.p).toBeCloseTo(0.0350514578, 9);
  });

  const before = [3, 2, 4, 3, 3, 2, 4, 3, 2, 3];
  const after = [4, 4, 4, 5, 3, 4, 5, 4, 3, 4];
  const pairRows = [
    'customer,before,after',
    ...before.map((value, at) => `C${at},${value},${after[at] ?? ''}`),
  ];

  it('compares pairs of ratings and counts who is left out', () => {
    const result = analyse([...pairRows, 'C98,4,', 'C99,,5'].join('\n'), {
      kind: 'rating',
      paired: true,
    });
    expect(result.pairs).toEqual({ n: 10, up: 8, same: 2, down: 0, leftOut: 2 });
    expect(result.difference.estimate).toBeCloseTo(1.1, 12);
    expect(result.effect).toEqual([
      { name: 'dz', value: expect.closeTo(1.4907880398, 9) },
      { name: 'rankBiserial', value: 1 },
    ]);
    expect(result.test).toEqual({ name: 'Wilcoxon–Pratt, exact', p: 2 / 2 ** 8 });
    expect(result.cautions.map(({ gate }) => gate)).toContain('left-out-of-pairs');
  });

  it('gives no p-value for five pairs, and names the gate', () => {
    const result = analyse(pairRows.slice(0, 6).join('\n'), { kind: 'rating', paired: true });
    expect(result.test).toBeNull();
    expect(result.difference.low).not.toBeNull();
    expect(result.cautions.map(({ gate }) => gate)).toContain('too-few-for-a-test');
  });

  it('compares yes and no', () => {
    const yesNo = (yes: number, no: number) => [...Array(yes).fill('yes'), ...Array(no).fill('no')];
    const result = analyse(phaseRows(yesNo(11, 9), yesNo(18, 4)), { kind: 'binary' });
    expect(result.before).toMatchObject({ n: 20, yes: 11, proportion: 0.55 });
    expect(result.before.low).toBeCloseTo(0.342, 3);
    expect(result.difference.high).toBeCloseTo(0.503, 3);
    expect(result.test?.p).toBeCloseTo(0.0956, 4);
  });

  it('compares pairs of yes and no', () => {
    const rows = Array.from(
      { length: 12 },
      (_, at) => `C${at},${at < 3 ? 1 : 0},${at < 10 ? 1 : 0}`,
    );
    const result = analyse(['customer,before,after', ...rows].join('\n'), {
      kind: 'binary',
      paired: true,
    });
    expect(result.pairs).toEqual({ n: 12, up: 7, same: 5, down: 0, leftOut: 0 });
    expect(result.test).toEqual({ name: 'McNemar, exact', p: expect.closeTo(2 / 2 ** 7, 12) });
  });

  it('compares recommendations', () => {
    const answers = (up: number, middle: number, down: number) => [
      ...times(up, 9),
      ...times(middle, 8),
      ...times(down, 6),
    ];
    const rows = phaseRows(answers(6, 9, 5), answers(12, 7, 3)).replace('value', 'score');
    const result = analyse(rows, { kind: 'nps' });
    expect(result.before).toMatchObject({ promoters: 6, passives: 9, detractors: 5 });
    expect(result.before.score).toBeCloseTo(5, 12);
    expect(result.after.low).toBeCloseTo(7.45, 2);
    expect(result.difference.high).toBeCloseTo(73.12, 2);
  });

  it('compares counts by what they are out of, lower being better', () => {
    const result = analyse('phase,count,exposure\nbefore,9,500\nbefore,5,400\nafter,5,800', {
      kind: 'count',
    });
    expect(result.before).toEqual({ n: 2, count: 14, exposure: 900, rate: 14 / 900 });
    expect(result.better).toBe('lower');
    expect(result.ratio.high).toBeCloseTo(1.18, 3);
    expect(result.test?.p).toBeCloseTo(0.1096857739, 9);
  });

  it('compares times by quartiles and a ratio', () => {
    const result = analyse(phaseRows([7, 8, 9, 12, 6.5, 7.2, 30], [3, 4, 2.5, 3.3, 5, 6]), {
      kind: 'time',
    });
    expect(result.before).toEqual({ n: 7, q1: 7.1, median: 8, q3: 10.5 });
    expect(result.difference.estimate).toBeCloseTo(-4.35, 12);
    expect(result.ratio.estimate).toBeCloseTo(0.3880955, 6);
  });

  it('has no ratio of times where one is 0, and names the gate', () => {
    const result = analyse(phaseRows([0, 8, 9, 12, 6], [3, 4, 2, 3, 5]), { kind: 'time' });
    expect(result.ratio).toEqual({ estimate: null, low: null, high: null });
    expect(result.cautions.map(({ gate }) => gate)).toContain('zero-values');
  });

  const march = (values: readonly number[]) =>
    ['date,value', ...values.map((value, at) => `${at + 1}/03/2026,${value}`)].join('\n');
  const steady = [62, 58, 65, 60, 57, 63, 61, 59, 64, 60, 62, 58];

  it('locks the limits of a series at twelve points and finds signals after them', () => {
    const result = analyse(march([...steady, 70, 80]), { kind: 'series' });
    expect(result.segments).toHaveLength(1);
    expect(result.segments[0]).toMatchObject({
      from: '2026-03-01',
      to: '2026-03-14',
      n: 14,
      mean: 60.75,
      meanMovingRange: 4,
      locked: true,
      signals: [{ rule: 'outside', points: [13] }],
    });
    expect(result.segments[0]?.upper).toBeCloseTo(71.39, 12);
  });

  it('starts a series anew on the day of the change, with trial limits below twelve points', () => {
    const result = analyse(march([...steady, 70, 80, 71, 72, 75, 70]), {
      kind: 'series',
      change: '13/03/2026',
    });
    expect(result.segments.map(({ from, n, locked }) => [from, n, locked])).toEqual([
      ['2026-03-01', 12, true],
      ['2026-03-13', 6, false],
    ]);
    expect(result.cautions.map(({ gate }) => gate)).toContain('trial-limits');
    expect(result.sentence).toContain('3 of the 6 later values lie outside the earlier limits');
  });

  it('shows fewer than five values as they are and withholds every number made of them', () => {
    const result = analyse(phaseRows([3, 4], [5, 4, 5, 4, 5]), { kind: 'rating' });
    expect(result.before).toEqual({ n: 2, values: [3, 4], mean: null, median: null });
    expect(result.difference).toEqual({ estimate: null, low: null, high: null });
    expect(result.test).toBeNull();
    expect(result.cautions.map(({ gate }) => gate)).toContain('too-few');
  });

  it.each<[string, string, Partial<TableOptions> & { readonly kind: TableKind }]>([
    [
      'Line 3: “5x” is not a number. Write it in digits, such as 3.5.',
      phaseRows([3, '5x'], [4]),
      { kind: 'rating' },
    ],
    [
      'Line 2: “2” is neither yes nor no. Write yes or no, or 1 or 0.',
      phaseRows([2], [1]),
      { kind: 'binary' },
    ],
    ['Line 2: “12” is not a whole score from 0 to 10.', phaseRows([12], [1]), { kind: 'nps' }],
    [
      'Line 3: “C1” appears more than once. Give each customer one row.',
      'customer,before,after\nC1,1,2\nc1,2,3'.replace('c1', 'C1'),
      { kind: 'rating', paired: true },
    ],
    [
      'Line 2: there is no customer, so nothing to pair by. Write a code.',
      'customer,before,after\n,1,2',
      { kind: 'rating', paired: true },
    ],
    [
      'Line 3: there is no day. Write one, such as 14/03/2026.',
      'date,value\n1/3/2026,4\n,5',
      { kind: 'series' },
    ],
    [
      'There are no rows for after, so there is nothing to compare.',
      phaseRows([1, 2], []),
      { kind: 'time' },
    ],
    [
      'No customer has a value both before and after, so there are no pairs.',
      'customer,before,after\nC1,1,\nC2,,3',
      { kind: 'rating', paired: true },
    ],
    [
      'Only ratings and yes/no answers can be compared in pairs.',
      '',
      { kind: 'nps', paired: true },
    ],
    [
      '“soon” is not a day. Write it as day/month/year, such as 14/03/2026.',
      '',
      { kind: 'series', change: 'soon' },
    ],
  ])('says %j', (error, text, given) => {
    expect(errorOf(text, given)).toBe(error);
  });

  it('reads a hundred thousand rows whole', () => {
    const rows = Array.from({ length: 50_000 }, (_, at) => (at * 7919) % 5);
    const result = analyse(phaseRows(rows, rows.toReversed()), { kind: 'rating' });
    expect(result.before.n).toBe(50_000);
    expect(result.difference.estimate).toBe(0);
    expect(result.effect.find(({ name }) => name === 'cliffDelta')?.value).toBe(0);
  });
});
