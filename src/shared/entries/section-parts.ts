import type { ReflectiveModel } from '../guides/reflective-model.ts';
import { plainText } from './claims.ts';
import type { RichText, RichTextNode } from './rich-text.ts';
import type { Section, SectionPart } from './section.ts';

/** Where words were written first: a stage of a model. */
export type Home = Pick<SectionPart, 'modelId' | 'stageId' | 'step' | 'spine'>;

/** Words of an entry that have one home. */
export type Passage = {
  readonly home: Home;
  readonly content: RichText;
  /** What a newer version keeps beside them. */
  readonly others: object;
};

/** The passages of a section under the model it is answered after; blank ones are left out. */
export function passagesOf(
  section: Section,
  index: number,
  model: ReflectiveModel,
): readonly Passage[] {
  const { stageId, content, parts = [], ...others } = section;
  const native = { ...homeIn(model, stageId, index), others };
  const [first = native, ...rest] = parts.map(readPart);
  const passages =
    rest.length === 0
      ? [{ ...first, others: { ...others, ...first.others }, content }]
      : cutBetween(content, parts).map((slice, part) => ({
          ...([first, ...rest][part] ?? native),
          content: slice,
        }));
  return passages.filter((passage) => !isBlank(passage.content));
}

/** One section out of passages, in their order; says whose they are unless all were written for this very stage. */
export function joinPassages(
  stageId: string,
  passages: readonly Passage[],
  modelId: string,
): Section {
  const [only, ...more] = passages;
  if (!only) return { stageId, content: { type: 'doc', content: [{ type: 'paragraph' }] } };
  if (more.length > 0) {
    const content: RichText = { type: 'doc', content: passages.flatMap(blocksOf) };
    return {
      stageId,
      content,
      parts: passages.map((each) => ({ ...each.others, ...partOf(each) })),
    };
  }
  const section = { ...only.others, stageId, content: only.content };
  return only.home.modelId === modelId ? section : { ...section, parts: [partOf(only)] };
}

/** A stage that the model does not have comes after all that it has. */
function homeIn(model: ReflectiveModel, stageId: string, index: number): { readonly home: Home } {
  const step = model.stages.findIndex(({ id }) => id === stageId);
  return {
    home: {
      modelId: model.id,
      stageId,
      step: step === -1 ? model.stages.length + index : step,
      spine: model.stages[step]?.spine ?? [],
    },
  };
}

function readPart(part: SectionPart): Omit<Passage, 'content'> {
  const { modelId, stageId, step, spine, blocks: _blocks, opens: _opens, ...others } = part;
  return { home: { modelId, stageId, step, spine }, others };
}

const partOf = (passage: Passage): SectionPart => ({
  ...passage.home,
  blocks: blocksOf(passage).length,
  opens: openingOf(blocksOf(passage)[0]).slice(0, openingLength),
});

/**
 * Cuts a text where its parts meet. A part starts where its first words stand
 * now; of several such places the one nearest to where they stood counts, and
 * words that are gone fall back to the number of blocks. Nothing is dropped.
 */
function cutBetween(content: RichText, parts: readonly SectionPart[]): readonly RichText[] {
  const blocks = content.content ?? [];
  const starts: number[] = [];
  for (const [index, { opens }] of parts.entries()) {
    const from = starts[index - 1] ?? 0;
    const expected = Math.min(from + (parts[index - 1]?.blocks ?? 0), blocks.length);
    starts.push(index === 0 ? 0 : (nearestOpening(blocks, opens, from, expected) ?? expected));
  }
  return starts.map((start, index) => ({
    type: 'doc',
    content: blocks.slice(start, starts[index + 1] ?? blocks.length),
  }));
}

function nearestOpening(
  blocks: readonly RichTextNode[],
  opens: string,
  from: number,
  expected: number,
): number | undefined {
  if (opens === '') return undefined;
  const places = blocks.flatMap((block, index) =>
    index >= from && openingOf(block).startsWith(opens) ? [index] : [],
  );
  return places.sort((a, b) => Math.abs(a - expected) - Math.abs(b - expected))[0];
}

const openingLength = 60;

const openingOf = (block: RichTextNode | undefined): string =>
  block ? plainText({ type: 'doc', content: [block] }, (_kind, id) => id) : '';

const blocksOf = ({ content }: { readonly content: RichText }): readonly RichTextNode[] =>
  content.content ?? [];

/** As an editor leaves a page nobody has typed on. */
function isBlank(content: RichText): boolean {
  const [first, ...rest] = content.content ?? [];
  if (first === undefined) return true;
  return rest.length === 0 && first.type === 'paragraph' && (first.content ?? []).length === 0;
}
