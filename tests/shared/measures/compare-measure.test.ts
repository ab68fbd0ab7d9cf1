import { describe, expect, it } from 'vitest';
import { compareMeasure } from '#shared/measures/compare-measure.ts';
import type { MeasureComparison } from '#shared/measures/comparison.ts';
import { makeMeasure, times } from './make-measure.ts';

const change = {
  title: 'Greeting every table within two minutes',
  changedOn: '2026-02-16',
};
const gates = ({ cautions }: MeasureComparison) => cautions.map(({ gate }) => gate);

describe('shares', () => {
  const good = makeMeasure(
    { kind: 'csat', title: 'Visit overall' },
    [...times(11, 4), ...times(9, 2)],
    [...times(18, 5), ...times(4, 3)],
  );

  it('says what changed and how sure that is in one breath', () => {
    expect(compareMeasure(good, change).sentence).toBe(
      'Greeting every table within two minutes was followed by a larger share of answers of 4 or 5 out of 5 for “Visit overall”: 11 of 20 (55\u00a0%) before, 18 of 22 (82\u00a0%) after. The difference is +27 points; between −1 and +50 would fit these numbers, so no change is still just possible.',
    );
  });

  it('gives the number for the chart, the words for the table and what they rest on', () => {
    const { before, after, differenceText, intervalText, axis } = compareMeasure(good, change);
    expect(before).toMatchObject({ n: 20, value: 55, valueText: '55\u00a0%', basis: '11 of 20' });
    expect(after.basis).toBe('18 of 22');
    expect(differenceText).toBe('+27 points');
    expect(intervalText).toBe('−1 to +50');
    expect(axis).toEqual({ min: 0, max: 100, unit: '%' });
  });

  it('takes the good end from the scale of the measure', () => {
    const { before } = compareMeasure(
      makeMeasure({ kind: 'csat', scale: { min: 0, max: 10, good: 7 } }, [6, 7, 8, 2, 10], []),
      null,
    );
    expect(before.basis).toBe('3 of 5');
  });

  it('compares people with themselves when they are known by a code in both phases', () => {
    const answer = (who: string, value: number) => ({ who, value });
    const { method, difference } = compareMeasure(
      makeMeasure(
        { kind: 'yes-no' },
        ['A', 'B', 'C', 'D', 'E'].map((who, at) => answer(who, at === 0 ? 1 : 0)),
        ['E', 'D', 'C', 'B', 'a'].map((who, at) => answer(who, at < 4 ? 1 : 0)),
      ),
      change,
    );
    expect(method).toBe('Newcombe interval for paired proportions');
    expect(difference.estimate).toBeCloseTo(60, 10);
  });

  it('never rounds one in five hundred to none', () => {
    const { before } = compareMeasure(
      makeMeasure({ kind: 'yes-no' }, [1, ...times(499, 0)], [1]),
      null,
    );
    expect(before.valueText).toBe('under 1\u00a0%');
  });
});

describe('ratings', () => {
  const before = [3, 2, 4, 3, 3, 2, 4, 3, 2, 3];
  const after = [4, 4, 4, 5, 3, 4, 5, 4, 3, 4];
  const coded = (values: readonly number[]) =>
    values.map((value, at) => ({ value, who: `C${at}` }));

  it('tells how many went up, stayed and went down where the same people rated twice', () => {
    const comparison = compareMeasure(makeMeasure({}, coded(before), coded(after)), change);
    expect(comparison.sentence).toContain(
      'Of 10 people 8 went up, 2 stayed the same and none went down.',
    );
    expect(comparison.effects.map(({ name }) => name)).toEqual(['dz', 'Matched rank-biserial']);
    expect(comparison.difference.estimate).toBeCloseTo(1.1, 12);
  });

  it('leaves those without a partner out of the pairs and says so', () => {
    const comparison = compareMeasure(
      makeMeasure({}, coded(before), [...coded(after), { value: 1, who: 'New' }, 1]),
      change,
    );
    expect(comparison.after.n).toBe(10);
    expect(gates(comparison)).toContain('left-out-of-pairs');
  });

  it('compares the phases as a whole where only a few people are in both, and says so', () => {
    const comparison = compareMeasure(
      makeMeasure({}, [...before, { value: 3, who: 'C1' }], [...after, { value: 3, who: 'c1 ' }]),
      change,
    );
    expect(comparison.method).toBe('Welch interval for two independent means');
    expect(gates(comparison)).toContain('partly-the-same-people');
  });

  it('says which way is the wrong way', () => {
    const { sentence } = compareMeasure(makeMeasure({}, after, before), change);
    expect(sentence).toContain('lower ratings');
    expect(sentence).toMatch(/Higher is better here, so this is the wrong way\.$/);
  });

  it('withholds the interval where no rating differs from the others', () => {
    const comparison = compareMeasure(makeMeasure({}, times(6, 3), times(6, 4)), change);
    expect(comparison.difference).toEqual({ estimate: 1, low: null, high: null });
    expect(gates(comparison)).toContain('no-variation');
    expect(comparison.sentence).toContain('how sure that is cannot be worked out');
  });

  it('leaves out what is not on the scale and says how many', () => {
    const comparison = compareMeasure(makeMeasure({}, [...before, 9], after), change);
    expect(comparison.before.n).toBe(10);
    expect(comparison.cautions.find(({ gate }) => gate === 'not-possible')?.text).toMatch(
      /^1 value is/,
    );
  });
});

describe('few answers', () => {
  it('shows fewer than five as they are, without per cent, mean or difference', () => {
    const comparison = compareMeasure(
      makeMeasure({ kind: 'yes-no' }, [1, 0, 1], times(6, 1)),
      change,
    );
    expect(comparison.before).toMatchObject({ value: null, valueText: 'yes, no and yes' });
    expect(comparison.difference).toEqual({ estimate: null, low: null, high: null });
    expect(comparison.differenceText).toBe('');
    expect(gates(comparison)).toContain('too-few');
  });

  it('gives the difference of two single values, and nothing about chance', () => {
    const comparison = compareMeasure(
      makeMeasure({ kind: 'self-rating', title: 'Listening' }, [3], [4]),
      change,
    );
    expect(comparison.differenceText).toBe('+1');
    expect(comparison.intervalText).toBe('');
    expect(gates(comparison)).toEqual(expect.arrayContaining(['single-values', 'same-person']));
  });

  it('waits for the other phase', () => {
    const comparison = compareMeasure(makeMeasure({ kind: 'yes-no' }, times(6, 1), []), change);
    expect(comparison.sentence).toBe(
      '“Visit overall” before the change: 6 of 6 (100\u00a0%). There is nothing yet from after it, so nothing can be compared.',
    );
    expect(gates(comparison)).toContain('nothing-after');
  });

  it('has a sentence for an empty measure', () => {
    expect(compareMeasure(makeMeasure({ title: '' }), null).sentence).toBe(
      'Nothing has been recorded yet.',
    );
  });
});

describe('scores, counts, times and series', () => {
  it('counts promoters, passives and detractors beside the score', () => {
    const { before, differenceText, intervalText } = compareMeasure(
      makeMeasure(
        { kind: 'nps' },
        [...times(6, 9), ...times(9, 7), ...times(5, 3)],
        [...times(12, 10), ...times(7, 8), ...times(3, 0)],
      ),
      change,
    );
    expect(before.valueText).toBe('+5');
    expect(before.basis).toBe('6 promoters, 9 passives and 5 detractors of 20');
    expect(differenceText).toBe('+36 points');
    expect(intervalText).toBe('−10 to +73');
  });

  const complaints = {
    kind: 'count',
    title: 'Complaints',
    unit: 'complaints',
    exposureUnit: 'contacts',
    better: 'lower',
  } as const;

  it('counts against what the events are out of', () => {
    const comparison = compareMeasure(
      makeMeasure(complaints, [{ value: 14, exposure: 900 }], [{ value: 5, exposure: 800 }]),
      change,
    );
    expect(comparison.before.basis).toBe('14 complaints in 900 contacts');
    expect(comparison.before.valueText).toBe('15.6 for each 1,000 contacts');
    expect(comparison.ratio?.estimate).toBeCloseTo(0.4017857, 6);
    expect(comparison.intervalText).toBe('0.11 to 1.18 times');
    expect(comparison.sentence).toContain('was followed by a lower rate of complaints: 14');
  });

  it('has no ratio where nothing was counted before', () => {
    const comparison = compareMeasure(
      makeMeasure(complaints, [{ value: 0, exposure: 900 }], [{ value: 5, exposure: 800 }]),
      change,
    );
    expect(comparison.ratio).toMatchObject({ estimate: null, high: null });
    expect(gates(comparison)).toContain('no-events-before');
    expect(comparison.sentence).toContain('anything from');
  });

  it('compares times by their medians, which one long wait does not move', () => {
    const comparison = compareMeasure(
      makeMeasure(
        { kind: 'time', unit: 'minutes', better: 'lower', title: 'First hello' },
        [7, 8, 9, 12, 6.5, 7.2, 300],
        [3, 4, 2.5, 3.3, 5, 6],
      ),
      change,
    );
    expect(comparison.before.valueText).toBe('8\u00a0minutes');
    expect(comparison.differenceText).toBe('−4.35\u00a0minutes');
    expect(comparison.difference.high).toBeLessThan(0);
    expect(
      compareMeasure(makeMeasure({ kind: 'time' }, [7, 7], [1]), null).difference.low,
    ).toBeNull();
  });

  it('puts a currency before the amount', () => {
    const { before } = compareMeasure(
      makeMeasure({ kind: 'amount', unit: '£', scale: null }, [-4, -5, -6, -7, -8], [1]),
      null,
    );
    expect(before.valueText).toBe('−£6');
  });

  const series = { kind: 'series', unit: 'minutes', better: 'lower' } as const;
  const waits = [7, 8, 9, 12, 6.5, 7.2, 9, 6, 8, 8, 7, 5];

  it('holds later values of a series against the earlier limits', () => {
    const { sentence } = compareMeasure(
      makeMeasure(series, waits, [3, 4, 2.5, 3.3, 5, 6, 2, 3, 4, 3, 2, 3, 1]),
      change,
    );
    expect(sentence).toContain(
      '4 of the 13 later values lie outside the earlier limits of 2.65 to 12.8.',
    );
  });

  it('says so where the series goes on as before', () => {
    const { sentence } = compareMeasure(makeMeasure(series, waits, [8, 7, 9, 6, 8]), change);
    expect(sentence).toContain('so no change is quite possible too');
  });

  it('uses the median of a series too short for limits', () => {
    const comparison = compareMeasure(makeMeasure(series, [7, 8, 9, 8, 7], times(6, 3)), change);
    expect(comparison.method).toMatch(/^Run chart/);
    expect(comparison.sentence).toContain('Six or more later values in a row');
    expect(gates(comparison)).toContain('no-limits');
  });

  it('sorts a series by day before it looks for runs', () => {
    const dated = waits.map((value, at) => ({
      value,
      date: `2026-02-${String(at + 1).padStart(2, '0')}`,
    }));
    const later = [3, 4, 2.5, 3.3, 5].map((value) => ({ value, date: '2026-03-01' }));
    const straight = compareMeasure(makeMeasure(series, dated, later), change);
    const shuffled = compareMeasure(makeMeasure(series, dated.toReversed(), later), change);
    expect(shuffled).toEqual(straight);
    expect(straight.before).toMatchObject({ firstDay: '2026-02-01', lastDay: '2026-02-12' });
  });
});

describe('what the numbers do not show', () => {
  const asked = (before: number | null, after: number | null) =>
    compareMeasure(makeMeasure({ asked: { before, after } }, times(6, 3), [4, 4, 5, 4, 3]), change);

  it('always says that before and after show no cause', () => {
    expect(gates(asked(6, 5))[0]).toBe('not-the-cause');
  });

  it('names those who did not answer', () => {
    const comparison = asked(64, 5);
    expect(comparison.cautions.find(({ gate }) => gate === 'self-selection')?.text).toContain(
      '6 of 64 (9\u00a0%) before',
    );
    expect(gates(asked(6, 5))).not.toContain('self-selection');
    const waiting = makeMeasure({ asked: { before: 6, after: 61 } }, times(6, 3), []);
    expect(gates(compareMeasure(waiting, change))).not.toContain('self-selection');
    expect(gates(asked(3, 5))).toContain('more-answers-than-asked');
    expect(gates(asked(null, null))).toContain('asked-unknown');
  });

  const dated = (from: number, values: readonly number[], month = '02') =>
    values.map((value, at) => ({
      value,
      date: `2026-${month}-${String(from + at).padStart(2, '0')}`,
    }));

  it('warns of a start in the worst quarter of the scale, and of one that had just turned bad', () => {
    const low = compareMeasure(makeMeasure({}, [1, 1, 2, 2, 1], times(6, 4)), change);
    const turned = compareMeasure(
      makeMeasure({}, dated(1, [4, 5, 4, 5, 4, 5, 2, 1, 2]), dated(16, times(9, 4))),
      change,
    );
    const steady = compareMeasure(
      makeMeasure({}, dated(1, [4, 3, 4, 3, 4, 3, 4, 3, 4]), dated(16, times(9, 4))),
      change,
    );
    expect(gates(low)).toContain('regression-to-the-mean');
    expect(gates(turned)).toContain('regression-to-the-mean');
    expect(gates(steady)).not.toContain('regression-to-the-mean');
  });

  it('warns of unlike periods and of days on the wrong side of the change', () => {
    const comparison = compareMeasure(
      makeMeasure({}, dated(10, [4, 3, 4, 3, 4, 3, 4, 3]), dated(16, times(3, 4))),
      change,
    );
    expect(comparison.cautions.find(({ gate }) => gate === 'unlike-periods')?.text).toContain(
      '8 days before, 3 days after',
    );
    expect(comparison.cautions.find(({ gate }) => gate === 'days-and-phases')?.text).toMatch(
      /^2 obs/,
    );
  });

  it('warns where the candidate measured, or remembered, by themselves', () => {
    const comparison = compareMeasure(
      makeMeasure(
        { collection: 'I asked each of them, from memory of the month before.' },
        times(6, 3),
        times(6, 4),
      ),
      change,
    );
    expect(gates(comparison)).toEqual(expect.arrayContaining(['same-person', 'retrospective']));
  });
});

it('holds the later phase against the target in the direction that is better', () => {
  const measure = (better: 'higher' | 'lower', target: number) =>
    compareMeasure(
      makeMeasure({ kind: 'time', scale: null, better, target }, times(5, 9), times(5, 3)),
      null,
    ).target;
  expect(measure('lower', 5)).toBe('met');
  expect(measure('lower', 2)).toBe('not-met');
  expect(measure('higher', 5)).toBe('not-met');
});

it('does not throw six answers a phase away for three pairs', () => {
  const named = ['A', 'B', 'C'].map((who, at) => ({ who, value: at + 2 }));
  const comparison = compareMeasure(
    makeMeasure({}, [...named, 3, 4, 2], [...named, 4, 5, 5]),
    change,
  );
  expect(comparison.before.n).toBe(6);
  expect(gates(comparison)).toContain('partly-the-same-people');
});
