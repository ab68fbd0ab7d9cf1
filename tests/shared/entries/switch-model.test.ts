import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '#shared/entries/entry.ts';
import { keptStages } from '#shared/entries/kept-stages.ts';
import { moveKept } from '#shared/entries/move-kept.ts';
import type { RichTextNode } from '#shared/entries/rich-text.ts';
import { switchModel } from '#shared/entries/switch-model.ts';
import type { ReflectiveModel } from '#shared/guides/reflective-model.ts';
import { makeEntry, makeSection, wordsOf } from '../../main/make-entry.ts';
import { modelCalled, reflectiveModels } from '../guides/read-models.ts';
import { arbitraryBlock, arbitraryEntry } from './arbitrary-entry.ts';

const gibbs = modelCalled('gibbs');
const rolfe = modelCalled('rolfe-freshwater-jasper');
const anyModel = fc.constantFrom(...reflectiveModels);

const gibbsEntry = (answers: Readonly<Record<string, string>>): Entry =>
  makeEntry({ sections: gibbs.stages.map(({ id }) => makeSection(id, answers[id] ?? '')) });

describe('switching the model of an entry', () => {
  it('moves words to the counterpart of their stage, several under each other', () => {
    const entry = gibbsEntry({ description: 'A cold soup.', feelings: 'I was ashamed.' });
    const switched = switchModel(entry, gibbs, rolfe);
    expect(switched.modelId).toBe(rolfe.id);
    expect(switched.sections.map(({ stageId }) => stageId)).toEqual([
      'what',
      'so-what',
      'now-what',
    ]);
    expect(textsIn(switched, 'what')).toEqual(['A cold soup.', 'I was ashamed.']);
  });

  it('keeps what the new model does not ask for under its own stage, and says where it is from', () => {
    const entry = gibbsEntry({ description: 'A cold soup.', feelings: 'I was ashamed.' });
    const star = modelCalled('star-r');
    const switched = switchModel(entry, gibbs, star);
    expect(textsIn(switched, 'feelings')).toEqual(['I was ashamed.']);
    expect(keptStages(switched.sections, star, reflectiveModels)).toEqual([
      { id: 'feelings', name: 'Kept from Gibbs: Feelings' },
    ]);
  });

  it('takes words written meanwhile along, and puts the old ones back where they stood', () => {
    const before = gibbsEntry({ description: 'A cold soup.', feelings: 'I was ashamed.' });
    const between = switchModel(before, gibbs, rolfe);
    const written = {
      ...between,
      sections: between.sections.map((section) =>
        section.stageId === 'now-what' ? makeSection('now-what', 'I will taste it.') : section,
      ),
    };
    const after = switchModel(written, rolfe, gibbs);
    expect(textsIn(after, 'description')).toEqual(['A cold soup.']);
    expect(textsIn(after, 'feelings')).toEqual(['I was ashamed.']);
    expect(textsIn(after, 'action-plan')).toEqual(['I will taste it.']);
    expect(switchModel(after, gibbs, rolfe)).toEqual(written);
  });

  it('finds the words of a stage again although paragraphs were written before them', () => {
    const before = gibbsEntry({ description: 'A cold soup.', feelings: 'I was ashamed of it.' });
    const between = switchModel(before, gibbs, rolfe);
    const added = paragraphOf('It was one o’clock.');
    const longer = changeBlocks(between, 'what', ([first, ...rest]) => [
      ...(first ? [first] : []),
      added,
      ...rest,
    ]);
    const after = switchModel(longer, rolfe, gibbs);
    expect(textsIn(after, 'description')).toEqual(['A cold soup.', 'It was one o’clock.']);
    expect(textsIn(after, 'feelings')).toEqual(['I was ashamed of it.']);
  });

  it('leaves a stage empty whose words were deleted meanwhile', () => {
    const before = gibbsEntry({ description: 'A cold soup.', feelings: 'I was ashamed.' });
    const shorter = changeBlocks(switchModel(before, gibbs, rolfe), 'what', (blocks) =>
      blocks.slice(0, 1),
    );
    const after = switchModel(shorter, rolfe, gibbs);
    expect(after.sections).toEqual(gibbsEntry({ description: 'A cold soup.' }).sections);
  });

  it('moves kept words under a stage of the new model when asked to', () => {
    const star = modelCalled('star-r');
    const switched = switchModel(gibbsEntry({ feelings: 'I was ashamed.' }), gibbs, star);
    const moved = moveKept(switched, 'feelings', 'reflection', star);
    expect(textsIn(moved, 'reflection')).toEqual(['I was ashamed.']);
    expect(keptStages(moved.sections, star, reflectiveModels)).toEqual([]);
    const back = switchModel(moved, star, gibbs);
    expect(wordsOf(back, 'conclusion')).toContain('I was ashamed.');
  });

  it('keeps fields it does not know', () => {
    const [first, ...rest] = gibbsEntry({ description: 'A cold soup.' }).sections;
    const entry = { ...makeEntry(), sections: [{ ...first!, shade: 'blue' }, ...rest] };
    const back = switchModel(switchModel(entry, gibbs, rolfe), rolfe, gibbs);
    expect(back.sections[0]).toMatchObject({ shade: 'blue' });
  });
});

describe('whatever was written', () => {
  it('is identical after switching there and back', () => {
    const pairs = fc
      .tuple(anyModel, anyModel)
      .chain(([from, to]) => fc.tuple(fc.constant(from), fc.constant(to), arbitraryEntry(from)));
    fc.assert(
      fc.property(pairs, ([from, to, entry]) => {
        expect(switchModel(switchModel(entry, from, to), to, from)).toEqual(entry);
      }),
      { examples: [[[gibbs, rolfe, gibbsEntry({ feelings: 'Cross.' })]]] },
    );
  });

  it('is all there after any chain of models, with words added on the way, and stands the same on the way back', () => {
    const chains = anyModel.chain((first) =>
      fc.tuple(
        fc.constant(first),
        arbitraryEntry(first),
        fc.array(fc.tuple(anyModel, arbitraryBlock, fc.nat(), fc.nat()), { maxLength: 5 }),
      ),
    );
    fc.assert(
      fc.property(chains, ([first, start, turns]) => {
        let [entry, model]: [Entry, ReflectiveModel] = [start, first];
        for (const [next, block, section, place] of turns) {
          const before = allBlocks(entry);
          const switched = switchModel(entry, model, next);
          expect(allBlocks(switched)).toEqual(before);
          expect(switchModel(switchModel(switched, next, model), model, next)).toEqual(switched);
          const at = switched.sections[section % switched.sections.length]?.stageId ?? '';
          [entry, model] = [insertBlock(switched, at, block, place), next];
        }
      }),
    );
  });
});

/** All that holds words, without the empty paragraph of a blank page, in an order of its own. */
const allBlocks = (entry: Entry): readonly string[] =>
  entry.sections
    .flatMap(({ content }) => content.content ?? [])
    .map((block) => JSON.stringify(block))
    .filter((block) => block !== '{"type":"paragraph"}')
    .sort();

const blocksAt = (entry: Entry, stageId: string): readonly RichTextNode[] =>
  entry.sections.find((section) => section.stageId === stageId)?.content.content ?? [];

const textsIn = (entry: Entry, stageId: string): readonly string[] =>
  blocksAt(entry, stageId).map((block) =>
    ('content' in block ? (block.content ?? []) : [])
      .map((node) => (node.type === 'text' ? node.text : ''))
      .join(''),
  );

const paragraphOf = (text: string): RichTextNode => ({
  type: 'paragraph',
  content: [{ type: 'text', text }],
});

const changeBlocks = (
  entry: Entry,
  stageId: string,
  change: (blocks: readonly RichTextNode[]) => readonly RichTextNode[],
): Entry => ({
  ...entry,
  sections: entry.sections.map((section) =>
    section.stageId === stageId
      ? { ...section, content: { type: 'doc', content: change(section.content.content ?? []) } }
      : section,
  ),
});

const insertBlock = (entry: Entry, stageId: string, block: RichTextNode, place: number): Entry =>
  changeBlocks(entry, stageId, (blocks) => {
    const at = place % (blocks.length + 1);
    return [...blocks.slice(0, at), block, ...blocks.slice(at)];
  });
