import { describe, expect, test } from 'vitest';
import { compareMeasure } from '#shared/measures/compare-measure.ts';
import type { Measure } from '#shared/measures/measure.ts';
import { makeMeasure, times } from './make-measure.ts';

const differing = (before: Partial<Measure['beforeDiffered']>, given: Partial<Measure> = {}) => {
  const measure = makeMeasure(given, times(8, 3), [...times(4, 4), ...times(4, 5)]);
  return compareMeasure(
    { ...measure, beforeDiffered: { ...measure.beforeDiffered, ...before } },
    { title: 'Asking first', changedOn: null },
  );
};
const gates = ({ cautions }: ReturnType<typeof compareMeasure>) => cautions.map(({ gate }) => gate);

describe('before and after that were not taken alike', () => {
  test('on another scale have no difference, and the reason is said', () => {
    const found = differing({ scale: { min: 1, max: 10, good: null } });
    expect(found.isBlocked).toBe(true);
    expect(found.difference).toEqual({ estimate: null, low: null, high: null });
    expect(found.before.value).toBeNull();
    expect(found.test).toBeNull();
    expect(gates(found)[0]).toBe('scale-differs');
    expect(found.sentence).toContain('The scale was 1 to 10 before and 1 to 5 after');
    expect(found.sentence).not.toContain('followed by');
  });

  test('with another rule for good answers have no difference', () => {
    const found = differing({ scale: { min: 1, max: 5, good: 5 } }, { kind: 'csat' });
    expect(gates(found)[0]).toBe('top-box-differs');
  });

  test('by the other effort question are never compared', () => {
    const scale = { min: 1, max: 5, good: null };
    const found = differing({ effortVersion: '1.0' }, { kind: 'ces', scale });
    expect(found.isBlocked).toBe(true);
    expect(gates(found)).toContain('effort-version-differs');
  });

  test.each([
    ['wording-differs', { question: 'Were you happy with us?' }],
    ['channel-differs', { channel: 'telephone' }],
    ['population-differs', { population: 'regulars only' }],
  ])('are compared with a caution: %s', (gate, before) => {
    const found = differing(before);
    expect(found.isBlocked).toBe(false);
    expect(gates(found)).toContain(gate);
    expect(found.sentence).toContain('was followed by');
  });

  test('capitals and a question mark make no other question', () => {
    expect(gates(differing({ question: 'how was your  visit' }))).not.toContain('wording-differs');
  });
});

test('a start that was remembered is said to be so in the sentence, the table and the cautions', () => {
  const measure = makeMeasure({ recalled: true }, times(6, 2), [...times(5, 4), 5]);
  const found = compareMeasure(measure, null);
  expect(found.before.basis).toContain('remembered afterwards');
  expect(found.sentence).toContain('before, as remembered afterwards');
  expect(gates(found)).toContain('retrospective');
});

describe('a claim that something was made good', () => {
  const after = [4, 4, 5, 4, 5, 4];
  test('needs a third point', () => {
    const found = compareMeasure(
      makeMeasure({ recovery: { usual: null } }, times(6, 2), after),
      null,
    );
    expect(gates(found)).toContain('recovery-needs-three-points');
  });

  test('is held against how it stood before it went wrong', () => {
    const found = compareMeasure(
      makeMeasure({ recovery: { usual: 4.6 } }, times(6, 2), after),
      null,
    );
    const text = found.cautions.find(({ gate }) => gate === 'recovery')?.text;
    expect(text).toContain('it stood at 4.6, and it is not back there yet');
    expect(text).toContain('nothing about loyalty');
  });
});
