import { z } from 'zod';
import { savedSchema } from '../contract/saved.ts';
import { instantSchema, recordIdSchema } from '../journal/ids.ts';
import { recordKindSchema } from '../journal/records.ts';
import { revisionIdSchema } from '../journal/revision.ts';

const recordSchema = z.object({ kind: recordKindSchema, id: recordIdSchema });

/** One saved version of a record, and how it differs from the one it was made from. */
const versionSchema = z.object({
  revision: revisionIdSchema,
  savedAt: instantSchema,
  /** Six characters that name the computer, and whether it is this one. */
  device: z.string(),
  here: z.boolean(),
  /**
   * `current`: what is shown now. `joined`: written on another computer and joined into it.
   * `other`: written on another computer at the same time, waiting for a choice. `earlier`: all before.
   */
  standing: z.enum(['current', 'joined', 'other', 'earlier']),
  /** The record was deleted here. */
  deleted: z.boolean(),
  wordsAdded: z.number().int(),
  wordsRemoved: z.number().int(),
  /** What was changed, in the words of the screens: `Title`, `Feelings`. */
  changed: z.array(z.string()),
});

const pieceSchema = z.object({ change: z.enum(['same', 'added', 'removed']), text: z.string() });

const comparedPartSchema = z.object({
  /** A field, or `sections/<stage>`. */
  id: z.string(),
  name: z.string(),
  /** Whether it can be taken over by itself; some parts are only seen beside others. */
  takable: z.boolean(),
  /** The text word by word, from the older version to the newer one; a single `same` piece where nothing changed. */
  pieces: z.array(pieceSchema),
});

export const historyCalls = {
  /** Every version of a record, the newest first; `null` where there is none. */
  list: {
    request: recordSchema,
    response: z.object({ name: z.string(), versions: z.array(versionSchema) }).nullable(),
  },
  /** A version beside another one, or by itself; `null` when one of them is not there (any more). */
  get: {
    request: recordSchema.extend({
      revision: revisionIdSchema,
      against: revisionIdSchema.nullable(),
    }),
    response: z.object({ parts: z.array(comparedPartSchema) }).nullable(),
  },
  /** Makes an older version the newest one again, as a new version; all others stay. */
  restore: {
    request: recordSchema.extend({ revision: revisionIdSchema }),
    response: savedSchema,
  },
  /**
   * Ends the matter of a version written on another computer at the same time: the parts named in
   * `take` are taken from it, all else stays as it is shown.
   */
  settle: {
    request: recordSchema.extend({ other: revisionIdSchema, take: z.array(z.string()) }),
    response: savedSchema,
  },
} as const;

export type Version = Readonly<z.output<typeof versionSchema>>;
export type ComparedPart = Readonly<z.output<typeof comparedPartSchema>>;
export type Piece = Readonly<z.output<typeof pieceSchema>>;
