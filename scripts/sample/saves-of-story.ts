import type { GuideShelf } from '#shared/guides/guide.ts';
import type { RecordBody, RecordKind } from '#shared/journal/records.ts';
import { savesOfChange } from './saves-of-change.ts';
import { savesOfEntry } from './saves-of-entry.ts';
import { saveOfModelUse } from './save-of-model-use.ts';
import { savesOfLesson } from './saves-of-lesson.ts';
import { savesOfMeasure } from './saves-of-measure.ts';
import { savesOfRelationships } from './saves-of-relationships.ts';
import type { Story, StoryDecision, StoryEvidence } from './read-story.ts';
import { savesOfService } from './saves-of-service.ts';
import { storyId } from './story-id.ts';
import { createStoryIndex, type StoryIndex } from './story-index.ts';
import { storyTime } from './story-time.ts';

/** One record as it stood when it was saved at an instant. */
export type Save = {
  [Kind in RecordKind]: {
    readonly at: string;
    readonly kind: Kind;
    readonly body: RecordBody<Kind>;
  };
}[RecordKind];

/** Everything Ellie saves, in the order she saves it. */
export function savesOfStory(story: Story, guides: GuideShelf): readonly Save[] {
  const index = createStoryIndex(story, guides);
  const saves = [
    saveOfProfile(story),
    ...savesOfCustomers(story, index),
    ...savesOfRelationships(story, index),
    ...Object.entries(story.evidence).map(([key, item]) => saveOfEvidence(key, item, index)),
    ...story.decisions.map((decision) => saveOfDecision(decision, story, index)),
    ...story.modelUses.map((use) => saveOfModelUse(use, story, guides, index)),
    ...Object.entries(story.lessons).flatMap(([key, lesson]) => savesOfLesson(key, lesson, index)),
    ...story.entries.flatMap((page, number) => savesOfEntry(page, `RA${number + 1}`, index)),
    ...story.changes.flatMap((page) => savesOfChange(page, index)),
    ...savesOfService(story.service, index),
    ...Object.keys(story.measures).flatMap((key) => savesOfMeasure(key, story, index)),
  ];
  return saves.sort((a, b) => a.at.localeCompare(b.at));
}

function saveOfProfile({ profile: { written, ...profile } }: Story): Save {
  const at = storyTime(written);
  return { at, kind: 'profile', body: { id: storyId(at, 'profile'), ...profile } };
}

/** A customer is met first; the needs sheet and the limits are written when they are known. */
const savesOfCustomers = (story: Story, index: StoryIndex): readonly Save[] =>
  Object.entries(story.customers).flatMap(([key, { written, known, ...customer }]) => {
    const at = storyTime(written);
    const met: Save = {
      at,
      kind: 'customer',
      body: { id: index.id('customer', key), ...customer },
    };
    if (!known) return [met];
    const { written: later, needs, ...more } = known;
    const sheet = needs.map((need, number) => ({
      ...need,
      id: storyId(storyTime(later), `${key} need ${number}`),
    }));
    return [
      met,
      { at: storyTime(later), kind: 'customer', body: { ...met.body, ...more, needs: sheet } },
    ];
  });

function saveOfEvidence(key: string, item: StoryEvidence, index: StoryIndex): Save {
  const { written, customers, criteria, ...evidence } = item;
  return {
    at: storyTime(written),
    kind: 'evidence',
    body: {
      id: index.id('evidence', key),
      code: key.toUpperCase(),
      ...evidence,
      criteria: criteria.map(index.criterion),
      customerIds: customers.map((customer) => index.id('customer', customer)),
    },
  };
}

function saveOfDecision(decision: StoryDecision, story: Story, index: StoryIndex): Save {
  const { imported, criterion, ...judgement } = decision;
  const at = storyTime(imported);
  return {
    at,
    kind: 'decision',
    body: {
      id: storyId(at, `decision ${criterion}`),
      criterionId: index.criterion(criterion),
      ...judgement,
      assessor: story.profile.assessor,
      importedAt: at,
    },
  };
}
