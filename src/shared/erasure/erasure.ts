import { z } from 'zod';
import { instantSchema, recordIdSchema } from '../journal/ids.ts';
import { keepUnknown } from '../journal/known.ts';

/** A record by kind and id. The kind is a plain word, so that this file needs no list of kinds. */
const referenceSchema = keepUnknown({ kind: z.string().max(40), id: recordIdSchema });

/**
 * That somebody's data was erased, in ids only: who it was does not stand here.
 * It is written before anything is taken away, so that an erasure a crash cut
 * short is finished, and one that a synced folder brings back is done again.
 */
export const erasureSchema = keepUnknown({
  id: recordIdSchema,
  erasedAt: instantSchema,
  /** Records of which nothing is left but that they are gone. */
  gone: z.array(referenceSchema),
  /** Records that go on without the person, and their earlier versions that were taken away. */
  rewritten: z.array(
    keepUnknown({
      kind: z.string().max(40),
      id: recordIdSchema,
      revisions: z.array(z.string().max(100)),
    }),
  ),
  /** The codes of what is gone: no other customer, contact or account is given one of them. A code says nobody's name. */
  codes: z.array(keepUnknown({ kind: z.string().max(40), code: z.string().max(100) })).optional(),
  /** Files of evidence that were taken away. */
  blobs: z.array(z.string().max(100)),
});

export type Erasure = z.output<typeof erasureSchema>;
