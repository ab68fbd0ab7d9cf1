import { describe, expect, it } from 'vitest';
import { foldWord, isPastForm } from '#shared/coach/reading/fold-word.ts';

const together = (...words: string[]) => new Set(words.map(foldWord)).size === 1;

describe('foldWord', () => {
  it.each([
    ['ask', 'asks', 'asked', 'asking'],
    ['note', 'notes', 'noted', 'noting'],
    ['call', 'calls', 'called', 'calling'],
    ['stop', 'stops', 'stopped', 'stopping'],
    ['worry', 'worries', 'worried', 'worrying'],
    ['apologise', 'apologises', 'apologised', 'apologising'],
    ['tell', 'tells', 'told', 'telling'],
    ['write', 'writes', 'wrote', 'written', 'writing'],
    ['use', 'uses', 'used'],
  ])('brings the forms of %s together', (...words) => {
    expect(together(...words)).toBe(true);
  });

  it.each([
    ['note', 'not'],
    ['hope', 'hop'],
    ['morning', 'morn'],
    ['this', 'thi'],
    ['use', 'us'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(together(one, other)).toBe(false);
  });
});

describe('isPastForm', () => {
  it.each(['asked', 'told', 'knelt', 'put'])('%s can be past', (word) => {
    expect(isPastForm(word)).toBe(true);
  });

  it.each(['ask', 'telling', 'need', 'indeed', 'red'])('%s is not past', (word) => {
    expect(isPastForm(word)).toBe(false);
  });
});
