import path from 'node:path';
import { createKnownRevisions } from '#main/journal/known-revisions.ts';
import { openJournalFolder } from '#main/journal/open-journal-folder.ts';
import { readRevision } from '#main/storage/revision-file.ts';
import type { OpenJournal } from '#main/journal/open-journal.ts';
import type { FileSystem } from '#main/storage/file-system.ts';
import type { Entry } from '#shared/entries/entry.ts';
import type { Revision } from '#shared/journal/revision.ts';
import { createMemoryFileSystem, type MemoryFileSystem } from './memory-file-system.ts';
import { createSeeded, type Seeded } from './seeded.ts';
import { makeRigJournal, openRigJournal, rigEntry, rigPlace } from './rig-journal.ts';
import type { Rig, RigOutcome } from './rig.ts';

const entryCount = 8;
/** Long ago: what was changed a moment ago may still be arriving. */
const old = Date.parse('2026-03-01T00:00:00Z');

/** Makes many journals with damaged, lost, doubled and renamed files, and looks whether all of it is noticed and none of it does harm. */
export const damageRig: Rig = {
  does: 'damages files of a journal in every way: 0 crashes, every loss noticed, all else opens',
  rounds: 200,
  run: async ({ rounds, seed }) => {
    const base = await makeBase();
    const counts = { noticed: 0, harmless: 0, refused: 0, changes: 0 };
    const faults: string[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const random = createSeeded(seed + round);
      const disk = copyOf(base);
      const done = Array.from({ length: 1 + random.below(3) }, () => mutate(disk, random));
      counts.changes += done.length;
      const shown = `seed ${seed + round}: ${done.join(', ')}`;
      try {
        for (const remembers of [false, true]) {
          const found = await look(base, disk, remembers);
          if (!remembers) counts[found.kind] += 1;
          const how = remembers ? ' (with what is remembered)' : '';
          faults.push(...found.faults.map((fault) => `${shown}: ${fault}${how}`));
        }
      } catch (error) {
        faults.push(`${shown}: crashed with ${String(error)}`);
      }
    }
    return outcome(rounds, counts, faults);
  },
};

const outcome = (
  rounds: number,
  counts: { noticed: number; harmless: number; refused: number; changes: number },
  faults: readonly string[],
): RigOutcome => ({
  figures: [
    { what: 'damaged journals', figure: rounds },
    { what: 'changes made to their files', figure: counts.changes },
    { what: 'something was lost, and it was told', figure: counts.noticed },
    { what: 'nothing was lost', figure: counts.harmless },
    { what: 'not opened, with a sentence (both journal.json gone)', figure: counts.refused },
    { what: 'crashed, unnoticed, or other words than were written', figure: faults.length },
  ],
  faults,
});

/** Eight entries with one to four versions, one of them deleted, and what a computer remembers of them. */
async function makeBase(): Promise<MemoryFileSystem> {
  const disk = createMemoryFileSystem(() => old);
  let now = Date.parse('2026-02-01T00:00:00Z');
  const place = rigPlace(disk, 'laptop', () => new Date((now += 60_000)));
  await makeRigJournal(place);
  const journal = await openRigJournal(place, knownOf(disk));
  for (let number = 1; number <= entryCount; number += 1) {
    for (let version = 0; version <= number % 4; version += 1) {
      const first = `Words of entry ${number} in version ${version}. `.repeat(5);
      await journal.records.save('entry', rigEntry(number, { title: `v${version}`, first }));
    }
  }
  await journal.records.remove('entry', rigEntry(entryCount).id);
  await journal.close();
  // What the app remembers of a long journal, after all of it was proved.
  const again = await openRigJournal(rigPlace(silent(disk)), knownOf(disk), memoryIn);
  await proveAll(again);
  await again.close();
  return disk;
}

/** The same disk, which says of every file and folder that it was never touched since. */
const silent = (disk: MemoryFileSystem): FileSystem => ({
  ...disk,
  describe: async (place) => ({ ...(await disk.describe(place)), changedAt: old, touchedAt: old }),
});

const memoryIn = { appData: '/app-data', version: '1', long: 1 };

const proveAll = ({ recall }: OpenJournal) =>
  recall.prove(() => undefined, new AbortController().signal);

const knownOf = (disk: MemoryFileSystem) => createKnownRevisions(rigPlace(disk), '/app-data');

function copyOf(base: MemoryFileSystem): MemoryFileSystem {
  const copy = createMemoryFileSystem(() => old);
  for (const [file, { bytes }] of base.files) copy.put(file, bytes, old);
  return copy;
}

const journalFiles = (disk: MemoryFileSystem): readonly string[] =>
  [...disk.files.keys()].filter((file) => file.startsWith('/journal/')).toSorted();

/** Does one thing to one file, as a disk, a person or a sync program might; says what. */
function mutate(disk: MemoryFileSystem, random: Seeded): string {
  const file = random.pick(journalFiles(disk));
  const bytes = Buffer.from(disk.files.get(file)?.bytes ?? '');
  const isRecord = file.includes('/records/');
  // A manifest carries no hash: what is changed in it and still makes sense cannot be told.
  const way = random.pick(isRecord ? allWays : (['truncate', 'zero', 'delete'] as const));
  const name = path.basename(file);
  switch (way) {
    case 'flip': {
      const at = random.below(bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
      disk.put(file, bytes, old);
      break;
    }
    case 'truncate':
      disk.put(file, bytes.subarray(0, random.below(bytes.length)), old);
      break;
    case 'zero': {
      const from = random.below(bytes.length);
      bytes.fill(0, from, from + 1 + random.below(bytes.length - from));
      disk.put(file, bytes, old);
      break;
    }
    case 'insert': {
      const at = random.below(bytes.length);
      const added = Buffer.concat([
        bytes.subarray(0, at),
        random.bytes(1 + random.below(9)),
        bytes.subarray(at),
      ]);
      disk.put(file, added, old);
      break;
    }
    case 'delete':
      disk.remove(file);
      break;
    case 'duplicate':
      disk.put(path.join(path.dirname(file), random.pick(conflictNames)(name)), bytes, old);
      break;
    case 'rename':
      disk.remove(file);
      disk.put(path.join(path.dirname(file), random.pick(conflictNames)(name)), bytes, old);
      break;
    case 'swap': {
      const other = random.pick(journalFiles(disk).filter((each) => each.includes('/records/')));
      const otherBytes = Buffer.from(disk.files.get(other)?.bytes ?? '');
      disk.put(other, bytes, old);
      disk.put(file, otherBytes, old);
      break;
    }
    case 'replace':
      disk.put(file, random.bytes(random.below(400)), old);
      break;
  }
  return `${way} ${file.slice('/journal/'.length)}`;
}

const allWays = [
  'flip',
  'truncate',
  'zero',
  'insert',
  'delete',
  'duplicate',
  'rename',
  'swap',
  'replace',
] as const;

/** What Syncthing, Dropbox, OneDrive, Google Drive, iCloud and Nextcloud make of a name. */
const conflictNames: readonly ((name: string) => string)[] = [
  (name) => name.replace('.json', '.sync-conflict-20260314-180211-ABCDEFG.json'),
  (name) => name.replace('.json', " (ellie-laptop's conflicted copy 2026-03-14).json"),
  (name) => name.replace('.json', '-ELLIE-LAPTOP.json'),
  (name) => name.replace('.json', ' (1).json'),
  (name) => name.replace('.json', ' 2.json'),
  (name) => name.replace('.json', ' (conflicted copy 2026-03-14 180211).json'),
];

/**
 * Opens the damaged journal and compares it with what was written into it. On
 * this disk no file seems to have changed: with what the app `remembers` all
 * depends on the proof behind.
 */
async function look(base: MemoryFileSystem, disk: MemoryFileSystem, remembers: boolean) {
  const written = revisionsIn(base);
  const intact = revisionsIn(disk);
  const lost = [...written.keys()].filter((name) => !intact.has(name));
  const opening = await openJournalFolder(rigPlace(remembers ? silent(disk) : disk), {
    known: knownOf(disk),
    remembersIn: remembers ? memoryIn : null,
  });
  if (opening.outcome === 'not-opened') {
    const isTold = /^[A-Z].+\.$/.test(opening.reason);
    return { kind: 'refused' as const, faults: isTold ? [] : ['refused without a sentence'] };
  }
  const { journal } = opening;
  if (remembers) await proveAll(journal);
  const faults: string[] = [];
  if (lost.length > 0 && journal.damage.length === 0)
    faults.push(`unnoticed loss of ${lost.join()}`);
  for (let number = 1; number <= entryCount; number += 1) {
    const { id } = rigEntry(number);
    const newest = newestOf(intact, id);
    const isLost = newest?.revision !== newestOf(written, id)?.revision;
    const shown = journal.records.get('entry', id);
    const allowed = [newest, ...(remembers && isLost ? [newestOf(written, id)] : [])];
    const isAllowed = allowed.some((revision) => isSameWords(shown, revision));
    if (!isAllowed) {
      faults.push(`entry ${number} shows ${shown?.title}, but ${newest?.revision} is intact`);
    }
  }
  return { kind: lost.length > 0 ? ('noticed' as const) : ('harmless' as const), faults };
}

/** The last revision of one record. */
const newestOf = (revisions: ReadonlyMap<string, Revision>, id: string): Revision | undefined =>
  [...revisions.values()]
    .filter((revision) => revision.id === id)
    .toSorted((a, b) => (a.revision < b.revision ? 1 : -1))[0];

/** Whether an entry has the title and the words of a revision; none has those of one that was removed. */
function isSameWords(shown: Entry | undefined, revision: Revision | undefined): boolean {
  const words = (entry: Entry | null | undefined) =>
    JSON.stringify([entry?.title, entry?.sections]);
  return words(shown) === words(revision?.body as Entry | null | undefined);
}

/** By name, every revision that stands whole in any file of the journal. */
function revisionsIn(disk: MemoryFileSystem) {
  const found = journalFiles(disk)
    .filter((file) => file.includes('/records/') && file.endsWith('.json'))
    .flatMap((file) => {
      const read = readRevision(disk.files.get(file)?.bytes ?? Buffer.alloc(0));
      return 'revision' in read ? [[read.revision.revision, read.revision] as const] : [];
    });
  return new Map(found);
}
