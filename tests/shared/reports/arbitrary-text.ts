import * as fc from 'fast-check';
import type { RichText, RichTextMark, RichTextNode } from '#shared/entries/rich-text.ts';
import { makeId } from './make-content.ts';

const claimMark: fc.Arbitrary<RichTextMark> = fc
  .record({
    name: fc.constantFrom('a', 'b', 'c'),
    codes: fc.subarray(['serve/1.1', 'serve/1.2', 'serve/2.1', 'gone/P1'], { minLength: 1 }),
  })
  .map(({ name, codes }) => ({ type: 'claim', attrs: { claim: makeId(name), criteria: codes } }));

const marks = fc.array(
  fc.oneof(
    fc.constant<RichTextMark>({ type: 'bold' }),
    fc.constant<RichTextMark>({ type: 'italic' }),
    claimMark,
  ),
  { maxLength: 3 },
);

/** Words that no two pieces share, so that a lost or doubled one is found. */
let pieces = 0;
const piece: fc.Arbitrary<RichTextNode> = fc
  .record({ marks, before: fc.constantFrom('', ' '), after: fc.constantFrom('', ' ', '  ') })
  .map((given) => {
    pieces += 1;
    return {
      type: 'text',
      text: `${given.before}piece${pieces}${given.after}`,
      marks: given.marks,
    };
  });

const inline: fc.Arbitrary<RichTextNode> = fc.oneof(
  { weight: 5, arbitrary: piece },
  { weight: 1, arbitrary: fc.constant<RichTextNode>({ type: 'hardBreak' }) },
  {
    weight: 1,
    arbitrary: marks.map((given): RichTextNode => ({
      type: 'mention',
      attrs: { kind: 'customer', id: makeId('nobody') },
      marks: given,
    })),
  },
  // A node of a newer version: its words must come through.
  {
    weight: 1,
    arbitrary: fc
      .array(piece, { maxLength: 2 })
      .map((content) => ({ type: 'footnote', content }) as unknown as RichTextNode),
  },
);

const { block } = fc.letrec<{ block: RichTextNode; item: RichTextNode }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc
      .array(inline, { maxLength: 4 })
      .map((content): RichTextNode => ({ type: 'paragraph', content })),
    fc
      .array(tie('block'), { minLength: 1, maxLength: 2 })
      .map((content): RichTextNode => ({ type: 'blockquote', content })),
    fc
      .record({
        type: fc.constantFrom('bulletList' as const, 'orderedList' as const),
        content: fc.array(tie('item'), { minLength: 1, maxLength: 3 }),
      })
      .map((list): RichTextNode => list),
    fc
      .array(tie('block'), { minLength: 1, maxLength: 2 })
      .map((content) => ({ type: 'callout', content }) as unknown as RichTextNode),
  ),
  item: fc
    .array(tie('block'), { minLength: 1, maxLength: 2 })
    .map((content): RichTextNode => ({ type: 'listItem', content })),
}));

/** Any text an entry may hold: nested lists and quotes, overlapping claims, mentions, nodes of newer versions. */
export const arbitraryText: fc.Arbitrary<RichText> = fc
  .array(block, { maxLength: 4 })
  .map((content) => ({ type: 'doc', content }));
