import { measureDetails, type Measure } from '#shared/measures/measure.ts';
import { readObservations } from './read-observations.ts';
import type { Story } from './read-story.ts';
import type { Save } from './saves-of-story.ts';
import type { StoryIndex } from './story-index.ts';
import { storyTime } from './story-time.ts';

/** A measure is saved with what had been observed by then, and once more when all of it was. */
export function savesOfMeasure(key: string, story: Story, index: StoryIndex): readonly Save[] {
  const source = story.measures[key];
  if (!source) throw new Error(`There is no measure “${key}”.`);
  const { written, finished, change, file, columns, ...described } = source;
  const csv = story.observations[file];
  if (csv === undefined) throw new Error(`${key}: there is no file “${file}”.`);
  const measure: Measure = {
    id: index.id('measure', key),
    changeId: index.id('change', change),
    ...measureDetails,
    ...described,
    observations: readObservations(csv, columns, index.changedOn(change)),
  };
  return [written, finished].map(storyTime).map((at) => ({
    at,
    kind: 'measure',
    body: { ...measure, observations: observedBy(measure, at) },
  }));
}

const observedBy = (measure: Measure, instant: string): Measure['observations'] =>
  measure.observations.filter(({ date }) => date === null || date < instant);
