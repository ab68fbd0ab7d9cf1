import { quote, read, unread, type Reading } from '../reading.ts';

const yesWords = ['1', 'yes', 'y', 'true', 'x', '✓', '✔'];
const noWords = ['0', 'no', 'n', 'false', '✗', '✘'];

/** Yes (1) or no (0) in the ways people tick a list. */
export function readAnswer(text: string): Reading<0 | 1> {
  const word = text.trim().toLowerCase().replace(/\.0+$/, '');
  if (yesWords.includes(word)) return read(1);
  if (noWords.includes(word)) return read(0);
  if (word === '') return unread('There is no answer. Write yes or no, or 1 or 0.');
  return unread(`${quote(text.trim())} is neither yes nor no. Write yes or no, or 1 or 0.`);
}
