import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { collectClaims, countWords } from '#shared/entries/claims.ts';
import { modelCalled } from '../guides/read-models.ts';
import { arbitraryEntry } from './arbitrary-entry.ts';

const names = fc.constantFrom('Customer A', 'Customer B', '[unknown]', 'Mrs Long and her two sons');

test('A text that was read before says the same as one that is read for the first time, whatever its mentions are called now', () => {
  fc.assert(
    fc.property(
      arbitraryEntry(modelCalled('gibbs')),
      names,
      names,
      ({ sections }, first, second) => {
        for (const name of [first, second, first]) {
          const anew = structuredClone(sections);
          expect(collectClaims(sections, () => name)).toEqual(collectClaims(anew, () => name));
          for (const [index, { content }] of sections.entries()) {
            const copy = structuredClone(sections[index]?.content ?? content);
            expect(countWords(content, () => name)).toBe(countWords(copy, () => name));
          }
        }
      },
    ),
  );
});
