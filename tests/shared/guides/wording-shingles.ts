import { createHash } from 'node:crypto';

/** How many words in a row must be the same before we speak of copied wording. */
export const shingleLength = 6;

/**
 * The hashes of every run of six words in a text, case, punctuation and kind
 * of apostrophe left aside. The fixture `source-wording.json` holds those of
 * the source documents, so that the test can compare wording it does not hold.
 */
export function wordingShingles(text: string): ReadonlySet<string> {
  const words =
    text
      .toLowerCase()
      .replace(/[’']/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const shingles = words
    .slice(shingleLength - 1)
    .map((_, start) => words.slice(start, start + shingleLength).join(' '));
  return new Set(shingles.map(hashOf));
}

const hashOf = (shingle: string): string =>
  createHash('sha256').update(shingle).digest('hex').slice(0, 12);
