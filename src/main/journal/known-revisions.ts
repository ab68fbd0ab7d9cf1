import path from 'node:path';
import { z } from 'zod';
import { createAppDataFile } from '#main/storage/app-data-file.ts';
import { errorCode, orMissing, type Disk } from '#main/storage/disk.ts';
import type { KeyRing } from '#main/storage/key-ring.ts';
import { hiddenRevisionName } from '#main/storage/key-sealer.ts';
import { revisionNames } from '#main/storage/revision-names.ts';
import { recordName } from '#main/storage/record-name.ts';
import type { JournalData, JournalPlace } from '#main/storage/journal-data.ts';
import { memoryName } from './memory-name.ts';
import { findMissing, type KnownRecords } from './find-missing.ts';
import { withoutErased } from './without-erased.ts';

/** What this computer has seen in a journal. Losing it costs nothing but the memory. */
export type KnownRevisions = {
  /** One sentence for what was here before and is not any more; remembers what is here now. */
  readonly compare: (data: JournalData) => Promise<readonly string[]>;
  /** Remembers what was saved since. */
  readonly remember: (data: JournalData) => Promise<void>;
};

/** Looked at by hand: it is read at every opening, with a line for each record. */
const knownSchema = z.custom<KnownRecords>(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every(
      (record: Partial<KnownRecords[string]> | null) =>
        typeof record?.name === 'string' &&
        typeof record.seenAt === 'string' &&
        Array.isArray(record.revisions),
    ),
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
  const file = createAppDataFile<KnownRecords>(
    disk,
    appData,
    `${memoryName(journal, ring)}.json`,
    knownSchema,
    {},
  );
  const nameOnDisk = (revision: string) => (ring ? hiddenRevisionName(ring, revision) : revision);
  /** What was read of the folder, or written to it since, counts: it is not looked through once more. */
  const seeNow = async (data: JournalData) => {
    const stored = await file.read();
    const known = withoutErased(stored, data, nameOnDisk);
    const found = revisionNames(data, journal, ring ? '.sealed' : '.json');
    const seen = addFound(known, found, data, clock().toISOString(), ring !== null);
    if (seen.size > 0 || known !== stored) {
      const now = { ...known, ...Object.fromEntries(seen) };
      await file.write(withoutErased(now, data, nameOnDisk));
    }
    return { known, found };
  };

  return {
    async compare(data) {
      const left = ring ? await forgetWords(disk, appData, journal) : [];
      const { known, found } = await seeNow(data);
      return [...left, ...findMissing(known, found)];
    },
    remember: async (data) => void (await seeNow(data)),
  };
}

/**
 * What was remembered before the journal got its password holds titles and codes,
 * and of a long journal all words. Gives one sentence where it cannot be removed.
 */
export async function forgetWords(
  disk: Disk,
  appData: string,
  journal: string,
): Promise<readonly string[]> {
  const plain = path.join(appData, memoryName(journal, null));
  try {
    await orMissing(disk.removeFile(`${plain}.json`));
    await disk.removeFolder(plain);
    return [];
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    return [
      `Words from before this journal had a password are left on this computer (${code}): delete ${plain} and ${plain}.json yourself.`,
    ];
  }
}

/** `an entry`, `a customer`: all that may be said of a sealed record that is not there. */
const kindOfThing = (key: string): string => {
  const kind = key.split('/')[0] ?? '';
  return `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`;
};

/** What is to be remembered otherwise than before. What is known is never forgotten, so that what is missing is told until it is back. */
function addFound(
  known: KnownRecords,
  found: ReadonlyMap<string, readonly string[]>,
  data: JournalData,
  seenAt: string,
  hidesNames: boolean,
): ReadonlyMap<string, KnownRecords[string]> {
  const seen = new Map<string, KnownRecords[string]>();
  for (const [key, names] of found) {
    const before = known[key];
    const isAsBefore = before !== undefined && isSameList(before.revisions, names);
    // The day is what is told: a second look on the same one finds nothing to write.
    if (isAsBefore && before.seenAt.slice(0, 10) === seenAt.slice(0, 10)) continue;
    const record = data.records.get(key);
    const name = hidesNames
      ? kindOfThing(key)
      : record?.body
        ? recordName(record.kind, record.body)
        : (before?.name ?? key);
    const lost = before?.revisions.filter((revision) => !names.includes(revision)) ?? [];
    const isWhole = lost.length === 0;
    const revisions = isWhole ? names : [...names, ...lost].sort();
    seen.set(key, { name, revisions, seenAt: isWhole || !before ? seenAt : before.seenAt });
  }
  return seen;
}

const isSameList = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((item, index) => item === other[index]);
