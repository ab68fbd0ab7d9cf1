import { describe, expect, it } from 'vitest';
import { compareMeasures, groupCautions } from '#renderer/features/measures/compared-measures.ts';
import { scaleFault } from '#renderer/features/measures/measure-faults.ts';
import { newMeasure } from '#renderer/features/measures/new-measure.ts';
import { targetSentence } from '#renderer/features/measures/target-sentence.ts';
import type { Change } from '#shared/measures/change.ts';
import { measureKinds, type Measure, type Phase } from '#shared/measures/measure.ts';

const change: Change = {
  id: 'c'.repeat(26),
  title: 'A hello within two minutes',
  changedOn: '2026-02-16',
  setting: '',
  sections: [],
};
const observed = (phase: Phase, values: readonly number[]) =>
  values.map((value) => ({ phase, value, date: null, who: null, exposure: null }));
const minutes = (title: string, changed: Partial<Measure> = {}): Measure => ({
  ...newMeasure('m'.repeat(26), change.id, 'time', title),
  observations: [
    ...observed('before', [7, 8, 9, 6, 8, 7]),
    ...observed('after', [3, 4, 2, 3, 4, 3]),
  ],
  ...changed,
});

describe('the cautions of several measures', () => {
  it('give a reason once, without names where it holds for all', () => {
    const grouped = groupCautions(compareMeasures(change, [minutes('Hello'), minutes('Bill')]));
    const texts = grouped.map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
    expect(grouped[0]).toEqual({ text: expect.stringContaining('cannot show why'), measures: [] });
  });

  it('name the measures a reason holds for where it does not hold for all', () => {
    const own = minutes('Bill', { collection: 'I timed them myself.' });
    const grouped = groupCautions(compareMeasures(change, [minutes('Hello'), own]));
    expect(grouped.find(({ text }) => text.includes('did the measuring'))?.measures).toEqual([
      'Bill',
    ]);
  });
});

describe('the target of a measure', () => {
  const sentence = (changed: Partial<Measure>) =>
    compareMeasures(change, [minutes('Hello', changed)]).map(targetSentence)[0];

  it('is told with its unit and whether it was reached', () => {
    expect(sentence({ target: 2 })).toBe('The target of 2\u00a0minutes was not met.');
    expect(sentence({ target: 5 })).toBe('The target of 5\u00a0minutes was met.');
  });

  it('is named while nothing was measured yet', () => {
    expect(sentence({ target: 2, observations: [] })).toBe('The target is 2\u00a0minutes.');
  });

  it('is not mentioned where none was set', () => {
    expect(sentence({ target: null })).toBe('');
  });
});

describe('a new measure', () => {
  it('starts with a scale that makes sense, whatever its kind', () => {
    for (const kind of measureKinds) {
      expect(scaleFault(newMeasure('m'.repeat(26), change.id, kind, 'Title'))).toBeNull();
    }
  });

  it('says what to do about a scale without room or a good answer beyond it', () => {
    const rating = newMeasure('m'.repeat(26), change.id, 'rating', 'Title');
    expect(scaleFault({ ...rating, scale: { min: 5, max: 5, good: null } })).toMatch(/no room/);
    expect(scaleFault({ ...rating, scale: { min: 1, max: 5, good: 7 } })).toBe(
      '7 is not on the scale. Choose an answer from 1 to 5.',
    );
  });
});
