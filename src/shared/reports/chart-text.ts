import type { Run } from './report.ts';

/** A table cell of one plain text. */
export const cell = (text: string): readonly Run[] => [{ type: 'text', text }];

/** A text with a full stop, where it has no mark of its own. */
export const sentence = (text: string): string => (/[.!?]$/u.test(text) ? text : `${text}.`);

/** `1 point`, `3 points`. */
export const count = (number: number, noun: string, nouns = `${noun}s`): string =>
  number === 1 ? `1 ${noun}` : `${number} ${nouns}`;
