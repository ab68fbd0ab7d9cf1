import { expect, test } from 'vitest';
import { linksOf, withLinks, type RecordLink } from '#shared/links/record-link.ts';

const links: readonly RecordLink[] = [
  { kind: 'policy', id: 'one', how: 'I asked before I wrote it down.' },
  { kind: 'change', id: 'two', how: '' },
];

test('links of one kind are replaced; the others and what was said about one that stays are kept', () => {
  expect(withLinks(links, 'policy', ['three', 'one'])).toEqual([
    { kind: 'change', id: 'two', how: '' },
    { kind: 'policy', id: 'three', how: '' },
    { kind: 'policy', id: 'one', how: 'I asked before I wrote it down.' },
  ]);
  expect(linksOf(withLinks(links, 'policy', []), 'policy')).toEqual([]);
});
