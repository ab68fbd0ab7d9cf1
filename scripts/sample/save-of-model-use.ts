import type { Answer, ModelUse } from '#shared/customer-models/model-use.ts';
import type { GuideShelf } from '#shared/guides/guide.ts';
import { requiredField } from './read-page.ts';
import type { Story, StoryAnswers, StoryModelUse } from './read-story.ts';
import type { Save } from './saves-of-story.ts';
import { storyId } from './story-id.ts';
import type { StoryIndex } from './story-index.ts';
import { storyTime } from './story-time.ts';
import { typographic } from './typographic.ts';

/** A customer model put to use, tied to the entry it belongs to. */
export function saveOfModelUse(
  use: StoryModelUse,
  story: Story,
  guides: GuideShelf,
  index: StoryIndex,
): Save {
  const at = storyTime(use.written);
  const page = story.entries.find(({ key }) => key === use.entry);
  const model = guides.customerModels.find(({ id }) => id === use.model);
  if (!page || !model)
    throw new Error(`There is no entry “${use.entry}” or no model “${use.model}”.`);
  const body: ModelUse = {
    id: storyId(at, `use of ${use.model}`),
    modelId: model.id,
    modelVersion: model.version,
    entryIds: [storyId(storyTime(requiredField(page, 'written')), page.key)],
    customerIds: use.customers.map((key) => index.id('customer', key)),
    usedOn: use.usedOn,
    partIds: [...use.parts],
    because: typographic(use.because),
    verdict: use.verdict,
    ratedBy: use.ratedBy,
    proof: typographic(use.proof),
    quote: typographic(use.quote),
    evidenceIds: use.evidence.map((key) => index.id('evidence', key)),
    measureIds: use.measures.map((key) => index.id('measure', key)),
    limit: typographic(use.limit),
    included: false,
    answers: answersOf(use.answers),
    rows: use.rows.map((row, number) => ({
      id: storyId(at, `row ${number} of ${use.model}`),
      answers: answersOf(row),
    })),
  };
  return { at, kind: 'model-use', body };
}

/** A bare text is a tick with the words that were used. */
const answersOf = (given: StoryAnswers): readonly Answer[] =>
  Object.entries(given).map(([id, answer]) =>
    typeof answer === 'string'
      ? { id, value: true, words: typographic(answer) }
      : {
          id,
          ...(answer.value !== undefined && { value: answer.value }),
          ...(answer.words !== undefined && { words: typographic(answer.words) }),
        },
  );
