import { z } from 'zod';
import { backupSchema } from '../backups/backup.ts';
import { recordIdSchema } from '../journal/ids.ts';
import { recordKindSchema } from '../journal/records.ts';

const folderSchema = z.string().min(1).max(4096);
const refusedSchema = z.object({ outcome: z.literal('refused'), reason: z.string() });

/** A file of a journal that is damaged or gone, as far as can be told from outside. */
export const troubledFileSchema = z.object({
  /** Below the journal's folder, with `/`. */
  path: z.string(),
  /** What is wrong, as the end of a sentence: `is damaged`, `is missing`. */
  problem: z.string(),
  missing: z.boolean(),
  /** The record it is a version of, and how many other versions of it can be read. */
  record: z
    .object({
      kind: recordKindSchema,
      id: recordIdSchema,
      name: z.string(),
      otherVersions: z.number().int(),
    })
    .nullable(),
  /** The newest backup that holds it whole; `null` for none. */
  inBackup: z.string().nullable(),
});

export const rescueReportSchema = z.object({
  folder: z.string(),
  /** Why the journal cannot be opened to write in; `null` when it can. */
  reason: z.string().nullable(),
  files: z.array(troubledFileSchema),
  /** What can be read all the same. */
  readable: z.object({ entries: z.number().int(), records: z.number().int() }),
  backups: z.array(backupSchema),
});

/** Help for a journal that is damaged or cannot be opened. Nothing in it is ever written over. */
export const rescueCalls = {
  look: {
    request: z.object({ folder: folderSchema }),
    response: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('looked'), report: rescueReportSchema }),
      refusedSchema,
    ]),
  },
  /** Adds from the backups what is gone, and whole copies beside what is damaged. */
  bringBack: {
    request: z.object({ folder: folderSchema }),
    response: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('brought-back'), files: z.number().int() }),
      refusedSchema,
    ]),
  },
  /** Copies the damaged files into the app's data, for somebody who may be able to read them. */
  setAside: {
    request: z.object({ folder: folderSchema }),
    response: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('set-aside'), files: z.number().int(), folder: z.string() }),
      refusedSchema,
    ]),
  },
} as const;

export type RescueReport = Readonly<z.output<typeof rescueReportSchema>>;
export type TroubledFile = Readonly<z.output<typeof troubledFileSchema>>;
