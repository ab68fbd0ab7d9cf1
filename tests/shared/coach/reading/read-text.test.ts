import { describe, expect, it } from 'vitest';
import { findOwnActs } from '#shared/coach/reading/own-acts.ts';
import { readText } from '#shared/coach/reading/read-text.ts';
import type { WordList } from '#shared/coach/reading/word-lists.ts';

const read = (text: string) => readText(text, [], []);
const told = (text: string, list: WordList) =>
  read(text)
    .told(list)
    .map(({ from, to }) => text.slice(from, to));

describe('readText', () => {
  it('finds phrases in any inflection', () => {
    expect(told('It led to a call, which taught me patience.', 'cause')).toContain('led to');
    expect(told('It is leading to delays.', 'cause')).toContain('leading to');
  });

  it('reads contractions as what they stand for', () => {
    expect(told("I didn't know whether to knock.", 'difficulty')).toContain("didn't know whether");
    expect(told("I'll ring on Monday.", 'plan')).toEqual(["I'll"]);
  });

  it('leaves out what is denied within three words', () => {
    expect(told('It was not a success.', 'praise')).toEqual([]);
    expect(told('It was a success.', 'praise')).not.toEqual([]);
  });

  it('does not let a denial cross a comma', () => {
    expect(told('No, it was a success.', 'praise')).not.toEqual([]);
  });

  it('leaves out what is only spoken', () => {
    expect(told('He said, "It was a success."', 'praise')).toEqual([]);
  });

  it('knows models and customers by the names of the journal', () => {
    const reading = readText(
      'The four-step wheel made me wait for Regular 7.',
      [{ name: 'Four-step wheel', terms: [] }],
      ['Regular 7'],
    );
    expect(reading.models).toHaveLength(1);
    expect(reading.customers).toHaveLength(1);
  });
});

describe('findOwnActs', () => {
  const acts = (text: string) =>
    findOwnActs(read(text)).map(({ from, to }) => text.slice(from, to));

  it('finds acts, and those joined to them', () => {
    expect(acts('I fetched the box, opened it and showed her the lid.')).toEqual([
      'I fetched',
      'opened',
      'showed',
    ]);
  });

  it('takes feeling, thinking and being told for no act', () => {
    expect(acts('I felt sick. I knew it. I was told to wait.')).toEqual([]);
  });

  it('stops where somebody else goes on', () => {
    expect(acts('I asked him and he laughed.')).toEqual(['I asked']);
  });

  it('leaves out what is only spoken', () => {
    expect(acts('She said, "I fetched the box."')).toEqual([]);
  });
});
