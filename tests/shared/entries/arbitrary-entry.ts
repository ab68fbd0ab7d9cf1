import * as fc from 'fast-check';
import type { Entry } from '#shared/entries/entry.ts';
import { emptyRichText, type RichText, type RichTextNode } from '#shared/entries/rich-text.ts';
import type { ReflectiveModel } from '#shared/guides/reflective-model.ts';
import { makeEntry, testId } from '../../main/make-entry.ts';

const words = fc.constantFrom('She', 'waited', 'I asked', 'because', 'sorry', 'a table for five');
const id = fc.nat({ max: 400 }).map(testId);

const text = fc.record({ type: fc.constant('text' as const), text: words });
const claimed = fc.tuple(words, id).map(([said, claim]) => ({
  type: 'text' as const,
  text: said,
  marks: [{ type: 'claim' as const, attrs: { claim, criteria: ['unit/1.1'] } }],
}));
const mention = id.map((customer) => ({
  type: 'mention' as const,
  attrs: { kind: 'customer' as const, id: customer },
}));
const paragraph: fc.Arbitrary<RichTextNode> = fc
  .array(fc.oneof(text, claimed, mention), { maxLength: 4 })
  .map((content) =>
    content.length === 0 ? { type: 'paragraph' } : { type: 'paragraph', content },
  );
const list: fc.Arbitrary<RichTextNode> = fc
  .array(paragraph, { minLength: 1, maxLength: 2 })
  .map((items) => ({
    type: 'bulletList',
    content: items.map((item) => ({ type: 'listItem', content: [item] })),
  }));

/** A paragraph or a list with words, claims and mentions. */
export const arbitraryBlock = fc.oneof({ weight: 3, arbitrary: paragraph }, list);

const arbitraryAnswer: fc.Arbitrary<RichText> = fc.oneof(
  fc.constant(emptyRichText),
  fc
    .array(arbitraryBlock, { minLength: 1, maxLength: 4 })
    .map((content): RichText => ({ type: 'doc', content })),
);

/** An entry as the app makes it: an answer, perhaps a blank one, to every stage of the model in order. */
export const arbitraryEntry = (model: ReflectiveModel): fc.Arbitrary<Entry> =>
  fc
    .tuple(
      ...model.stages.map(({ id: stageId }) => fc.tuple(fc.constant(stageId), arbitraryAnswer)),
    )
    .map((answers) =>
      makeEntry({
        modelId: model.id,
        sections: answers.map(([stageId, content]) => ({ stageId, content })),
      }),
    );
