import { describe, expect, it } from 'vitest';
import { askedHints, hintKey } from '#shared/coach/asked-hints.ts';
import type { EntryHint } from '#shared/coach/coach-entry.ts';

const makeHint = (difference: Partial<EntryHint> = {}): EntryHint => ({
  rule: 'A21',
  source: 'A21',
  stageId: 'analysis',
  from: 0,
  to: 8,
  question: 'What else?',
  why: 'Because.',
  words: 'It went.',
  sentence: 'It went.',
  marked: [0, 8],
  ...difference,
});
const nothingIgnored = { ignoredRules: [], ignoredPlaces: [] };

describe('askedHints', () => {
  it('leaves out rules never to ask about and single places', () => {
    const [one, other] = [makeHint(), makeHint({ rule: 'B9', from: 20, to: 30 })];
    expect(askedHints('entry', [one, other], { ...nothingIgnored, ignoredRules: ['A21'] })).toEqual(
      [other],
    );
    const ignoredPlaces = [hintKey('entry', one)];
    expect(askedHints('entry', [one, other], { ...nothingIgnored, ignoredPlaces })).toEqual([
      other,
    ]);
  });

  it('asks again when the sentence was written anew', () => {
    const ignoredPlaces = [hintKey('entry', makeHint())];
    const changed = makeHint({ sentence: 'It went well.' });
    expect(askedHints('entry', [changed], { ...nothingIgnored, ignoredPlaces })).toEqual([changed]);
  });

  it('asks once about the same words, first whether a model was used at all', () => {
    const [judged, used] = [makeHint({ rule: 'A11' }), makeHint({ rule: 'B10' })];
    expect(askedHints('entry', [judged, used], nothingIgnored)).toEqual([used]);
    expect(askedHints('entry', [used, judged], nothingIgnored)).toEqual([used]);
  });

  it('keeps no words of the account in the key of a place', () => {
    expect(hintKey('entry', makeHint({ sentence: 'She cried.' }))).not.toContain('cried');
  });
});
