import { describe, expect, it } from 'vitest';
import { splitSentences } from '#shared/coach/reading/split-sentences.ts';

const sentencesOf = (text: string) =>
  splitSentences(text).map(([from, to]) => text.slice(from, to));

describe('splitSentences', () => {
  it('parts sentences at full stops, question and exclamation marks', () => {
    expect(sentencesOf('I asked. She nodded! Why? I waited')).toEqual([
      'I asked.',
      'She nodded!',
      'Why?',
      'I waited',
    ]);
  });

  it('keeps decimals, prices and times together', () => {
    expect(sentencesOf('At 10.30 it was £3.10, or 4.5 of 5. He paid.')).toEqual([
      'At 10.30 it was £3.10, or 4.5 of 5.',
      'He paid.',
    ]);
  });

  it('does not stop at abbreviations and single letters', () => {
    expect(sentencesOf('Mr. B and Dr. C, e.g. Tuesday, met approx. 4 guests. Then tea.')).toEqual([
      'Mr. B and Dr. C, e.g. Tuesday, met approx. 4 guests.',
      'Then tea.',
    ]);
  });

  it('ends after p.m. when a capital letter follows', () => {
    expect(sentencesOf('We closed at 4 p.m. She had gone.')).toEqual([
      'We closed at 4 p.m.',
      'She had gone.',
    ]);
  });

  it('tells “No.” from “no. 7”', () => {
    expect(sentencesOf('He said no. I took no. 7 to him.')).toEqual([
      'He said no.',
      'I took no. 7 to him.',
    ]);
  });

  it('goes on after a question within quotation marks', () => {
    expect(sentencesOf('“Is it safe?” she asked. I looked it up.')).toEqual([
      '“Is it safe?” she asked.',
      'I looked it up.',
    ]);
  });

  it('takes the closing mark along and starts anew behind it', () => {
    expect(sentencesOf('He said, "No." I left it.')).toEqual(['He said, "No."', 'I left it.']);
  });

  it('ends at a line break, with or without a full stop', () => {
    expect(sentencesOf('What went well\nThe greeting')).toEqual(['What went well', 'The greeting']);
  });

  it('counts places in UTF-16 units', () => {
    const text = 'Fine 😀. Next.';
    expect(splitSentences(text)).toEqual([
      [0, 8],
      [9, 14],
    ]);
  });
});
