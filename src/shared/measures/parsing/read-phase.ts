import type { Phase } from '../measure.ts';
import { quote, read, unread, type Reading } from '../reading.ts';

const words: Readonly<Record<Phase, readonly string[]>> = {
  before: ['before', 'pre', 'baseline'],
  after: ['after', 'post', 'follow-up'],
};

/** Before or after, in the words people use for them. */
export function readPhase(text: string): Reading<Phase> {
  const word = text.trim().toLowerCase();
  if (words.before.includes(word)) return read('before');
  if (words.after.includes(word)) return read('after');
  if (word === '')
    return unread('It is not said whether this is before or after. Write one of them.');
  return unread(`${quote(text.trim())} is neither before nor after. Write one of them.`);
}
