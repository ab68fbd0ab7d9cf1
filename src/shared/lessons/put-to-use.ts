import type { Lesson } from './lesson.ts';

/** The lesson with `how` as what was done because of it in an account; the account is added when it is new. */
export const putToUse = (lesson: Lesson, entryId: string, how: string): Lesson => ({
  ...lesson,
  uses: lesson.uses.some((use) => use.entryId === entryId)
    ? lesson.uses.map((use) => (use.entryId === entryId ? { ...use, how } : use))
    : [...lesson.uses, { entryId, how }],
});

/** The lesson as if it had not been put to use in an account. */
export const withoutUse = (lesson: Lesson, entryId: string): Lesson => ({
  ...lesson,
  uses: lesson.uses.filter((use) => use.entryId !== entryId),
});
