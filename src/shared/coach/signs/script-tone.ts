import { found, notFound, thin, type Finding } from '../reading/evidence.ts';
import type { Reading } from '../reading/read-text.ts';

/** D17: a stock phrase spoken, with nothing of one's own near it. Thin where the writer sees it for what it is. */
export function scriptTone(reading: Reading): Finding {
  const phrases = reading.anywhere('stock-phrase').filter((match) => match.quoted);
  if (phrases.length === 0) return notFound;
  return reading.anywhere('own-words').some((match) => !match.quoted)
    ? thin(phrases)
    : found(phrases);
}
