import { z } from 'zod';
import { instantSchema, recordIdSchema } from '../journal/ids.ts';
import { keepUnknown } from '../journal/known.ts';
import { identifierTypes, type Identifier } from './identifier.ts';

/** Something that looks as if it gave somebody away and may stay, with the candidate's reason. Only this place in these words is meant. */
export const allowedIdentifierSchema = keepUnknown({
  id: recordIdSchema,
  /** The record it stands in. */
  recordId: recordIdSchema,
  type: z.enum(identifierTypes),
  text: z.string().max(500),
  /** A few words before and after, by which the place is known again. */
  before: z.string().max(60),
  after: z.string().max(60),
  reason: z.string().min(1).max(500),
  allowedAt: instantSchema,
});

export type AllowedIdentifier = z.output<typeof allowedIdentifierSchema>;

/** So many characters on each side tell a place. */
const contextLength = 24;

/** What stands around a place, as a record of it keeps it. */
export const contextOf = (text: string, { from, to }: Pick<Identifier, 'from' | 'to'>) => ({
  before: text.slice(Math.max(0, from - contextLength), from),
  after: text.slice(to, to + contextLength),
});

/** Whether the candidate said that this very place may stay. */
export function isAllowed(
  allowed: readonly AllowedIdentifier[],
  recordId: string,
  text: string,
  found: Identifier,
): boolean {
  if (allowed.length === 0) return false;
  const { before, after } = contextOf(text, found);
  return allowed.some(
    (each) =>
      each.recordId === recordId &&
      each.type === found.type &&
      each.text === found.text &&
      each.before === before &&
      each.after === after,
  );
}
