import { createHash } from 'node:crypto';
import { z } from 'zod';
import { instantSchema } from '#shared/journal/ids.ts';
import { createAppDataFile } from '#main/storage/app-data-file.ts';
import { errorCode } from '#main/storage/disk.ts';
import { listRevisionNames } from '#main/storage/list-revision-names.ts';
import { recordName } from '#main/storage/record-name.ts';
import type { JournalData, JournalPlace } from '#main/storage/journal-data.ts';
import { findMissing, type KnownRecords } from './find-missing.ts';

/** What this computer has seen in a journal. Losing it costs nothing but the memory. */
export type KnownRevisions = {
  /** One sentence for what was here before and is not any more; remembers what is here now. */
  readonly compare: (data: JournalData) => Promise<readonly string[]>;
  /** Remembers what was saved since. */
  readonly remember: (data: JournalData) => Promise<void>;
};

const knownSchema: z.ZodType<KnownRecords> = z.record(
  z.string(),
  z.object({ name: z.string(), seenAt: instantSchema, revisions: z.array(z.string()) }),
);

/** The memory of one journal in one folder: a copy of it elsewhere is another thing. */
export function createKnownRevisions(
  { disk, journal, clock }: JournalPlace,
  appData: string,
): KnownRevisions {
  const place = createHash('sha256').update(journal).digest('hex').slice(0, 32);
  const file = createAppDataFile<KnownRecords>(
    disk,
    appData,
    `known/${place}.json`,
    knownSchema,
    {},
  );
  const seeNow = async (known: KnownRecords, data: JournalData) => {
    const found = await listRevisionNames(disk, journal);
    await file.write(addFound(known, found, data, clock().toISOString()));
    return found;
  };

  return {
    async compare(data) {
      const known = await file.read();
      return findMissing(known, await seeNow(known, data));
    },
    async remember(data) {
      try {
        await seeNow(await file.read(), data);
      } catch (error) {
        // The folder may have gone: the next opening says so, and closing must not fail for it.
        if (errorCode(error) === undefined) throw error;
      }
    },
  };
}

/** What is known is never forgotten, so that what is missing is told until it is back. */
function addFound(
  known: KnownRecords,
  found: ReadonlyMap<string, readonly string[]>,
  data: JournalData,
  seenAt: string,
): KnownRecords {
  const seen = [...found].map(([key, names]) => {
    const before = known[key];
    const record = data.records.get(key);
    const name = record?.body ? recordName(record.kind, record.body) : (before?.name ?? key);
    const revisions = [...new Set([...(before?.revisions ?? []), ...names])].sort();
    const isWhole = revisions.length === names.length;
    return [key, { name, revisions, seenAt: isWhole || !before ? seenAt : before.seenAt }] as const;
  });
  return { ...known, ...Object.fromEntries(seen) };
}
