import { changeStages, type Change } from '#shared/measures/change.ts';
import { requiredField, type Page } from './read-page.ts';
import type { Save } from './saves-of-story.ts';
import { afterFirstSitting, sectionsOfPage } from './sections-of-page.ts';
import type { StoryIndex } from './story-index.ts';
import { storyTime } from './story-time.ts';

/** A change is begun before its first day, with the aim only, and finished when the numbers are in. */
export function savesOfChange(page: Page, index: StoryIndex): readonly Save[] {
  const stageIds = changeStages.map((stage) => stage.id);
  const change: Change = {
    id: index.id('change', page.key),
    title: requiredField(page, 'title'),
    changedOn: requiredField(page, 'changed'),
    setting: requiredField(page, 'setting'),
    sections: sectionsOfPage(page, stageIds, index.marksOf(page)),
  };
  return [
    {
      at: storyTime(requiredField(page, 'written')),
      kind: 'change',
      body: { ...change, sections: afterFirstSitting(change.sections, 1) },
    },
    { at: storyTime(requiredField(page, 'finished')), kind: 'change', body: change },
  ];
}
