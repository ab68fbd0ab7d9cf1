import { describe, expect, it } from 'vitest';
import { compilePhrase, openingWords } from '#shared/coach/reading/phrase.ts';
import { wordLists, wordListSchema } from '#shared/coach/reading/word-lists.ts';

describe('the word lists', () => {
  it.each(Object.entries(wordLists))('%s holds phrases that can be looked for', (_, phrases) => {
    expect(wordListSchema.safeParse(phrases).success).toBe(true);
    for (const phrase of phrases) {
      expect(openingWords(compilePhrase(phrase, () => ['word'])).first.size).toBeGreaterThan(0);
    }
  });

  it.each(Object.entries(wordLists))('%s names only lists that exist', (_, phrases) => {
    const named = phrases.flatMap((phrase) => phrase.match(/@[\w-]+/g) ?? []);
    expect(named.filter((name) => !(name.slice(1) in wordLists))).toEqual([]);
  });
});
