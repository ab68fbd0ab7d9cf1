import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText } from '#shared/entries/claims.ts';
import type { RichText, RichTextNode } from '#shared/entries/rich-text.ts';
import type { NameCriteria } from '#shared/reports/mark-claims.ts';
import { richTextBlocks } from '#shared/reports/rich-text-blocks.ts';
import { runsText, type Block, type Run } from '#shared/reports/report.ts';
import { splitCriterionId } from '#shared/journal/ids.ts';
import { arbitraryText } from './arbitrary-text.ts';
import { claim, makeId, mention, paragraphOf, textOf, words } from './make-content.ts';

const nameCriteria: NameCriteria = (criteria) =>
  [...new Set(criteria)]
    .toSorted((one, other) => one.localeCompare(other))
    .map((id) => ({ text: splitCriterionId(id).code, target: id }));

const write = (content: RichText) =>
  richTextBlocks(content, 'place', {
    nameMention: (kind) => (kind === 'customer' ? 'Customer A' : 'E001'),
    nameCriteria,
    evidencePlace: (id) => (id === makeId('here') ? 'evidence-here' : null),
  });

const runsOf = (block: Block): readonly Run[] => {
  if (block.type === 'paragraph') return block.runs;
  return block.type === 'list' ? block.items.flat() : [];
};
const textsOf = (content: RichText) =>
  write(content).blocks.map((block) => runsText(runsOf(block)));

test('a claim cut into pieces by bold words has its codes once, behind its last word', () => {
  const one = claim('c', ['1.1']);
  const content = textOf(
    paragraphOf(
      words('I '),
      words('told ', one),
      words('her', one, { type: 'bold' }),
      words(' so.'),
    ),
  );
  expect(textsOf(content)).toEqual(['I told her [1.1] so.']);
});

test('codes stand before the blanks that end a claim', () => {
  const content = textOf(
    paragraphOf(words('Asked twice ', claim('c', ['2.1'])), words('and left.')),
  );
  expect(textsOf(content)).toEqual(['Asked twice [2.1] and left.']);
});

test('claims that overlap end each at their own word', () => {
  const [first, second] = [claim('a', ['1.1']), claim('b', ['1.2'])];
  const content = textOf(
    paragraphOf(words('one ', first), words('two', first, second), words(' three', second)),
  );
  expect(textsOf(content)).toEqual(['one two [1.1] three [1.2]']);
});

test('claims that end together share one run of codes', () => {
  const content = textOf(
    paragraphOf(words('both', claim('a', ['2.1']), claim('b', ['1.1', '2.1']))),
  );
  expect(textsOf(content)).toEqual(['both [1.1 2.1]']);
});

test('a claim across paragraphs is marked in both, and its codes stand at its end', () => {
  const one = claim('c', ['1.1']);
  const { blocks, claims } = write(
    textOf(paragraphOf(words('First.', one)), paragraphOf(words('Last.', one))),
  );
  expect(blocks.map((block) => runsText(runsOf(block)))).toEqual(['First.', 'Last. [1.1]']);
  expect(blocks.flatMap(runsOf).filter((run) => run.type === 'text' && run.claimed)).toHaveLength(
    2,
  );
  expect(claims).toMatchObject([{ words: 'First. Last.', anchor: 'place-claim-1' }]);
});

test('lists, nested lists and quotes keep their shape', () => {
  const item = (...content: readonly RichTextNode[]): RichTextNode => ({
    type: 'listItem',
    content,
  });
  const nested: RichTextNode = { type: 'bulletList', content: [item(paragraphOf(words('inner')))] };
  const { blocks } = write(
    textOf(
      {
        type: 'orderedList',
        content: [item(paragraphOf(words('outer')), nested), item(paragraphOf(words('next')))],
      },
      { type: 'blockquote', content: [paragraphOf(words('She said so.'))] },
    ),
  );
  expect(blocks[0]).toMatchObject({ type: 'list', ordered: true });
  expect(blocks[0]?.type === 'list' && blocks[0].items.map(runsText)).toEqual([
    'outer\n– inner',
    'next',
  ]);
  expect(blocks[1]).toMatchObject({ type: 'paragraph', style: 'quote' });
});

test('mentions print as codes; evidence in this report is a link', () => {
  const content = textOf(
    paragraphOf(mention('customer', 'x'), words(' and '), mention('evidence', 'here')),
  );
  expect(textsOf(content)).toEqual(['Customer A and E001']);
  expect(write(content).blocks.flatMap(runsOf)).toContainEqual({
    type: 'link',
    text: 'E001',
    target: 'evidence-here',
  });
});

test('empty paragraphs leave no block', () => {
  expect(write(textOf({ type: 'paragraph' }, paragraphOf(words('  ')))).blocks).toEqual([]);
});

test('no word is lost, doubled or moved, whatever is written', () => {
  fc.assert(
    fc.property(arbitraryText, (content) => {
      const printed = write(content)
        .blocks.map((block) => runsText(runsOf(block).filter((run) => run.type !== 'claim-codes')))
        .join('\n');
      const squeeze = (text: string) =>
        text.replaceAll('– ', '').split(/\s+/).filter(Boolean).join('');
      expect(squeeze(printed)).toBe(squeeze(plainText(content, () => 'Customer A')));
    }),
    { numRuns: 300 },
  );
});

test('every claim with words in it is placed once, and its codes follow a word', () => {
  fc.assert(
    fc.property(arbitraryText, (content) => {
      const { blocks, claims } = write(content);
      const names = claims.map((placed) => placed.claim);
      expect(new Set(names).size).toBe(names.length);
      for (const block of blocks) {
        for (const [index, run] of runsOf(block).entries()) {
          const before = runsOf(block)[index - 1];
          if (run.type === 'claim-codes') expect(before && runsText([before])).toMatch(/\S$/);
        }
      }
    }),
    { numRuns: 300 },
  );
});
