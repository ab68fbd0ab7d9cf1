import { z } from 'zod';
import { recordIdSchema } from '../journal/ids.ts';
import { keepUnknown } from '../journal/known.ts';

const names = z.array(z.string().min(1).max(200));

/**
 * The register: who a customer really is. It stands nowhere else, and no report
 * is ever made from it; other texts are searched for what stands here, so that a
 * name that slipped into one is found before it is handed in.
 */
export const identitySchema = keepUnknown({
  /** The id of the customer: there is at most one line of the register for each. */
  id: recordIdSchema,
  /** The name in full, as it is written: `Margaret O’Neill`. */
  realName: z.string().max(200),
  /** Other names that give the person or firm away: nicknames, maiden names, a shop's name. */
  otherNames: names,
  emails: names,
  phones: names,
  /** Account, membership, order or policy numbers. */
  accountNumbers: names,
});

export type Identity = z.output<typeof identitySchema>;
