import type { Lesson } from '#shared/lessons/lesson.ts';
import type { StoryLesson } from './read-story.ts';
import type { Save } from './saves-of-story.ts';
import { storyId } from './story-id.ts';
import type { StoryIndex } from './story-index.ts';
import { storyTime } from './story-time.ts';
import { typographic } from './typographic.ts';

/** A lesson is saved when it was learned, and again each time it was put to use. */
export function savesOfLesson(key: string, told: StoryLesson, index: StoryIndex): readonly Save[] {
  const at = storyTime(told.written);
  const learned: Lesson = {
    id: storyId(at, key),
    entryId: index.id('entry', told.entry),
    learnedOn: told.written.slice(0, 10),
    text: typographic(told.text),
    uses: [],
  };
  const uses = told.uses.map(({ entry, how }) => ({
    entryId: index.id('entry', entry),
    how: typographic(how),
  }));
  return [
    { at, kind: 'lesson', body: learned },
    ...told.uses.map(({ written }, number): Save => ({
      at: storyTime(written),
      kind: 'lesson',
      body: { ...learned, uses: uses.slice(0, number + 1) },
    })),
  ];
}
