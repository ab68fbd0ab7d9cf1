import { describe, expect, it } from 'vitest';
import { isOldEnough, secondLooksDue } from '#shared/second-looks/second-looks-due.ts';
import { secondLookQuestion } from '#shared/second-looks/second-look-question.ts';
import type { SecondLook } from '#shared/second-looks/second-look.ts';
import { makeSection, testId } from '../../main/make-entry.ts';

const written = (id: number, day: string, stagesWritten = 3) => ({
  id: testId(id),
  createdAt: `${day}T18:00:00.000Z`,
  stagesWritten,
});

const look = (entry: number, words: string): SecondLook => ({
  id: testId(90 + entry),
  entryId: testId(entry),
  lookedOn: '2026-03-20',
  question: 'What do you see now?',
  sections: [makeSection('second-look', words)],
});

describe('accounts that come back for a second look', () => {
  it('are those written two to four weeks ago, the oldest first', () => {
    const entries = [
      written(1, '2026-03-16'),
      written(2, '2026-03-15'),
      written(3, '2026-03-01'),
      written(4, '2026-02-28'),
    ];
    const due = secondLooksDue(entries, [], '2026-03-29');
    expect(due.map(({ id }) => id)).toEqual([testId(3), testId(2)]);
  });

  it('have words, and have not been looked at again', () => {
    const entries = [
      written(1, '2026-03-10', 0),
      written(2, '2026-03-10'),
      written(3, '2026-03-10'),
    ];
    const due = secondLooksDue(entries, [look(2, 'I see it now.')], '2026-03-29');
    expect(due.map(({ id }) => id)).toEqual([testId(3)]);
  });

  it('come back still when a look was only begun', () => {
    const due = secondLooksDue([written(1, '2026-03-10')], [look(1, '')], '2026-03-29');
    expect(due).toHaveLength(1);
  });

  it('can be looked at later too, but not earlier', () => {
    expect(isOldEnough(written(1, '2026-03-15'), '2026-03-28')).toBe(false);
    expect(isOldEnough(written(1, '2026-03-15'), '2026-03-29')).toBe(true);
    expect(isOldEnough(written(1, '2026-03-15'), '2027-03-29')).toBe(true);
  });
});

describe('the question of a second look', () => {
  it('is the same when asked again, and another one the next time', () => {
    const first = secondLookQuestion(testId(5), 0, 2);
    expect(secondLookQuestion(testId(5), 0, 2)).toBe(first);
    expect(secondLookQuestion(testId(5), 1, 2)).not.toBe(first);
  });

  it('asks for reasons and assumptions from level 3 on only', () => {
    const asked = (level: number) =>
      new Set(Array.from({ length: 20 }, (_, earlier) => secondLookQuestion('a', earlier, level)));
    expect(asked(3).size).toBeGreaterThan(asked(2).size);
    expect([...asked(3)]).toEqual(expect.arrayContaining([...asked(2)]));
  });
});
