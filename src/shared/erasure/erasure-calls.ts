import { z } from 'zod';
import { recordIdSchema } from '../journal/ids.ts';

const byCustomer = z.object({ customerId: recordIdSchema });

const heldSchema = z.object({
  kind: z.string(),
  id: recordIdSchema,
  /** As a person calls it: `Contact CT4`. */
  name: z.string(),
  bond: z.enum(['about', 'names', 'evidence']),
  /** Whether it was deleted before and lies in the trash. */
  removed: z.boolean(),
  /** How many files of evidence it holds. */
  files: z.number().int(),
});

/** Access to, and erasure of, what is held about one customer (UK GDPR, articles 15 and 17). */
export const erasureCalls = {
  /** Everything about a customer, and how many of the app's own backups there are of this journal. */
  held: {
    request: byCustomer,
    response: z.object({
      records: z.array(heldSchema),
      backups: z.number().int(),
      /** Whether the register says who the customer is, so that names in texts can be found. */
      inRegister: z.boolean(),
    }),
  },
  /** Writes a copy of it all for the customer: a page to read, the same as data, and the files. */
  export: {
    request: z.object({ customerId: recordIdSchema, folder: z.string().min(1).max(4096) }),
    response: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('exported'), folder: z.string(), files: z.number().int() }),
      z.object({ outcome: z.literal('not-exported'), reason: z.string() }),
    ]),
  },
  /** Takes it out of records, their history, drafts, the vault and the app's own backups. Cannot be undone. */
  erase: {
    request: z.object({
      customerId: recordIdSchema,
      /** Evidence tied to the customer that goes too; what is not named here goes on without the customer. */
      evidenceIds: z.array(recordIdSchema),
    }),
    response: z.discriminatedUnion('outcome', [
      /** What was done, in plain sentences. */
      z.object({ outcome: z.literal('erased'), done: z.array(z.string()) }),
      z.object({ outcome: z.literal('not-erased'), reason: z.string() }),
    ]),
  },
} as const;
