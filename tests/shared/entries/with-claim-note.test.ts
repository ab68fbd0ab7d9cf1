import { expect, it } from 'vitest';
import { collectClaims } from '#shared/entries/claims.ts';
import type { RichTextNode } from '#shared/entries/rich-text.ts';
import { withClaimNote } from '#shared/entries/with-claim-note.ts';
import { claim, makeId, paragraphOf, textOf, words } from '../reports/make-content.ts';

const sections = [
  {
    stageId: 'what',
    content: textOf(
      paragraphOf(
        words('I asked ', claim('one', ['1.1'])),
        words('twice', claim('one', ['1.1']), { type: 'bold' }),
      ),
      paragraphOf(words('and listened', claim('two', ['1.2']))),
    ),
  },
];
const notes = (given: typeof sections | ReturnType<typeof withClaimNote>) =>
  collectClaims(given, () => '').map(({ how }) => how);

it('a note goes on every piece of its claim and on no other', () => {
  const noted = withClaimNote(sections, makeId('one'), 'it was her wish');
  expect(notes(noted)).toEqual(['it was her wish', '']);
  expect(JSON.stringify(noted).match(/her wish/g)).toHaveLength(2);
});

it('an empty note leaves no trace', () => {
  const noted = withClaimNote(sections, makeId('one'), 'it was her wish');
  expect(withClaimNote(noted, makeId('one'), '')).toEqual(sections);
});

it('a claim in a paragraph that is left out says so, unless part of it stands elsewhere', () => {
  const leftOut: RichTextNode = {
    type: 'paragraph',
    content: [words('a', claim('one', ['1.1']))],
    attrs: { leftOut: true },
  };
  const shown = paragraphOf(words('b', claim('one', ['1.1'])));
  const found = (...blocks: readonly RichTextNode[]) =>
    collectClaims([{ stageId: 'what', content: textOf(...blocks) }], () => '');
  expect(found(leftOut)[0]?.leftOut).toBe(true);
  expect(found(leftOut, shown)[0]?.leftOut).toBe(false);
});
