import { found, thin, type Finding } from '../reading/evidence.ts';
import type { Reading } from '../reading/read-text.ts';

/** D5: a difficulty, doubt or mistake of one's own; `but` or `however` alone is only the start of one. */
export function difficulty(reading: Reading): Finding {
  const told = reading.anywhere('difficulty').filter((match) => !match.quoted);
  return told.length > 0 ? found(told) : thin(reading.told('weak-difficulty'));
}
