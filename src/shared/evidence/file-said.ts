import { z } from 'zod';

/** One thing a file says about itself beside its words: `{ what: 'Author', text: 'Ann Example' }`. */
export const fileSaidSchema = z.object({ what: z.string(), text: z.string() });

export type FileSaid = Readonly<z.output<typeof fileSaidSchema>>;

/** `Author: Ann Example; a place (where it was taken)`. */
export const saidWords = (said: readonly FileSaid[]): string =>
  said.map(({ what, text }) => (text === '' ? what : `${what}: ${text}`)).join('; ');
