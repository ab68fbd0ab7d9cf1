import { createHash } from 'node:crypto';
import path from 'node:path';
import { z } from 'zod';
import { instantSchema } from '#shared/journal/ids.ts';
import { createAppDataFile } from '#main/storage/app-data-file.ts';
import type { Disk } from '#main/storage/disk.ts';
import type { KeyRing } from '#main/storage/key-ring.ts';
import { hiddenRevisionName } from '#main/storage/key-sealer.ts';
import { revisionNames } from '#main/storage/revision-names.ts';
import { recordName } from '#main/storage/record-name.ts';
import type { JournalData, JournalPlace } from '#main/storage/journal-data.ts';
import { findMissing, type KnownRecords } from './find-missing.ts';
import { withoutErased } from './without-erased.ts';

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

/**
 * The memory of one journal in one folder: a copy of it elsewhere is another
 * thing. Of a journal with a password (`ring`) nothing is remembered that could
 * be read: ids and names of files, which say nothing.
 */
export function createKnownRevisions(
  { disk, journal, clock }: JournalPlace,
  appData: string,
  ring: KeyRing | null = null,
): KnownRevisions {
  const plain = plainMemory(journal);
  const place = ring ? `${plain}-${ring.keyId.toString('hex')}` : plain;
  const file = createAppDataFile<KnownRecords>(
    disk,
    appData,
    `known/${place}.json`,
    knownSchema,
    {},
  );
  const nameOnDisk = (revision: string) => (ring ? hiddenRevisionName(ring, revision) : revision);
  /** What was read of the folder, or written to it since, counts: it is not looked through once more. */
  const seeNow = async (known: KnownRecords, data: JournalData) => {
    const found = revisionNames(data, journal, ring ? '.sealed' : '.json');
    const now = addFound(known, found, data, clock().toISOString(), ring !== null);
    await file.write(withoutErased(now, data, nameOnDisk));
    return found;
  };

  return {
    async compare(data) {
      if (ring) await forgetNames(disk, appData, journal);
      const known = withoutErased(await file.read(), data, nameOnDisk);
      return findMissing(known, await seeNow(known, data));
    },
    remember: async (data) => void (await seeNow(await file.read(), data)),
  };
}

/** What was remembered before the journal got its password holds titles and codes. */
export async function forgetNames(disk: Disk, appData: string, journal: string): Promise<void> {
  const file = path.join(appData, 'known', `${plainMemory(journal)}.json`);
  await disk.removeFile(file).catch(() => undefined);
}

const plainMemory = (journal: string): string =>
  createHash('sha256').update(journal).digest('hex').slice(0, 32);

/** `an entry`, `a customer`: all that may be said of a sealed record that is not there. */
const kindOfThing = (key: string): string => {
  const kind = key.split('/')[0] ?? '';
  return `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`;
};

/** What is known is never forgotten, so that what is missing is told until it is back. */
function addFound(
  known: KnownRecords,
  found: ReadonlyMap<string, readonly string[]>,
  data: JournalData,
  seenAt: string,
  hidesNames: boolean,
): KnownRecords {
  const seen = [...found].map(([key, names]) => {
    const before = known[key];
    const record = data.records.get(key);
    const name = hidesNames
      ? kindOfThing(key)
      : record?.body
        ? recordName(record.kind, record.body)
        : (before?.name ?? key);
    const lost = before?.revisions.filter((revision) => !names.includes(revision)) ?? [];
    const isWhole = lost.length === 0;
    const revisions = isWhole ? names : [...names, ...lost].sort();
    return [key, { name, revisions, seenAt: isWhole || !before ? seenAt : before.seenAt }] as const;
  });
  return { ...known, ...Object.fromEntries(seen) };
}
