import { describe, expect, it } from 'vitest';
import type { Lesson } from '#shared/lessons/lesson.ts';
import { putToUse, withoutUse } from '#shared/lessons/put-to-use.ts';
import { testId } from '../../main/make-entry.ts';

const lesson: Lesson = {
  id: testId(1),
  entryId: testId(2),
  learnedOn: '2026-03-14',
  text: 'Asking first saves explaining twice.',
  uses: [{ entryId: testId(3), how: 'I asked at the door.' }],
};

describe('a lesson put to use', () => {
  it('names each account once, with what was done last', () => {
    const again = putToUse(lesson, testId(3), 'I asked on the phone.');
    expect(again.uses).toEqual([{ entryId: testId(3), how: 'I asked on the phone.' }]);
    expect(putToUse(again, testId(4), '').uses.map(({ entryId }) => entryId)).toEqual([
      testId(3),
      testId(4),
    ]);
  });

  it('can be taken back for one account alone', () => {
    const two = putToUse(lesson, testId(4), 'Again.');
    expect(withoutUse(two, testId(3)).uses).toEqual([{ entryId: testId(4), how: 'Again.' }]);
  });
});
