import { found, sentenceOf, thin, type Finding } from '../reading/evidence.ts';
import { findOwnActs } from '../reading/own-acts.ts';
import type { Reading } from '../reading/read-text.ts';

/** D1: what the writer did. Thin where nearly everything is done by *we* or by nobody in particular. */
export function ownPart(reading: Reading): Finding {
  const acts = findOwnActs(reading);
  const shared = impersonalSentences(reading, new Set(acts.map((act) => act.sentence)));
  if (acts.length === 0) return thin(shared.map((sentence) => sentenceOf(reading, sentence)));
  return acts.length * 3 >= shared.length ? found(acts) : thin(acts);
}

/** Sentences that tell what was done by a group, or by nobody named. */
export function impersonalSentences(reading: Reading, own: ReadonlySet<number>): readonly number[] {
  const told = reading.told('collective', 'passive').map((match) => match.sentence);
  return [...new Set(told)].filter(
    (sentence) => !own.has(sentence) && reading.wordsOf(sentence).some((token) => token.past),
  );
}
