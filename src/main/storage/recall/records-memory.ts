import path from 'node:path';
import { errorCode, orMissing, type Disk } from '../disk.ts';
import { makeFolders, replaceFile } from '../durable-write.ts';
import { inParallel } from '../in-parallel.ts';
import { recordKey } from '../read-revisions.ts';
import type { FileLabel, Sealer } from '../sealer.ts';
import { readMemoryPart, writeMemoryPart } from './memory-part.ts';
import { isSameStamp, type RecalledRecord } from './recalled-record.ts';

/**
 * What this computer remembers of the records of one journal in one folder, so
 * that a long one need not be read through before it is there. It is a copy:
 * losing it costs time only, and of a journal with a password it is sealed like
 * the journal itself.
 */
export type RecordsMemory = {
  /** By `recordKey`. */
  readonly read: () => Promise<ReadonlyMap<string, RecalledRecord>>;
  /** From now on these are remembered, and no others. */
  readonly keep: (
    records: ReadonlyMap<string, RecalledRecord>,
    signal: AbortSignal,
  ) => Promise<void>;
  /** Takes all of it off the disk; throws where that fails. */
  readonly forget: () => Promise<void>;
};

export type MemoryPlace = {
  readonly disk: Disk;
  /** The app's data, and the folder for this memory below it. */
  readonly appData: string;
  readonly name: string;
  readonly sealer: Sealer;
  /** Of the app: another one may see other fields in the same files. */
  readonly version: string;
};

/** A part with more than this share of its records new or changed is written anew; until then they are read from their files. */
const mostStale = 0.05;

export function createRecordsMemory(place: MemoryPlace): RecordsMemory {
  const folder = path.join(place.appData, place.name);
  /** As they stand on the disk. */
  const parts = new Map<string, readonly RecalledRecord[]>();

  return {
    async read() {
      const names = await partNames(place.disk, folder);
      await inParallel(names, async (part) => void parts.set(part, await readPart(place, part)));
      return new Map([...parts.values()].flat().map((each) => [recordKey(each.record), each]));
    },
    async keep(records, signal) {
      const now = byPart(records.values());
      for (const part of new Set([...parts.keys(), ...now.keys()])) {
        const kept = now.get(part) ?? [];
        if (!isStale(parts.get(part) ?? [], kept, records)) continue;
        if (signal.aborted) return;
        if (!(await writePart(place, part, kept))) return;
        parts.set(part, kept);
      }
    },
    async forget() {
      parts.clear();
      await place.disk.removeFolder(folder);
    },
  };
}

/** The end of an id is chance: every part gets about as many records. */
function byPart(records: Iterable<RecalledRecord>): ReadonlyMap<string, RecalledRecord[]> {
  const parts = new Map<string, RecalledRecord[]>();
  for (const each of records) {
    const part = each.record.id.slice(-2);
    const others = parts.get(part);
    if (others) others.push(each);
    else parts.set(part, [each]);
  }
  return parts;
}

/** Words whose file is gone may have been erased on another computer: they are not kept on. */
function isStale(
  before: readonly RecalledRecord[],
  now: readonly RecalledRecord[],
  records: ReadonlyMap<string, RecalledRecord>,
): boolean {
  const stamps = new Map(before.map((each) => [recordKey(each.record), each.folder]));
  const changed = now.filter((each) => {
    const stamp = stamps.get(recordKey(each.record));
    return !stamp || !isSameStamp(stamp, each.folder);
  });
  if (changed.length > now.length * mostStale) return true;
  return before.some(({ record, files }) => {
    const names = new Set(records.get(recordKey(record))?.files.map(([name]) => name));
    return files.some(([name]) => !names.has(name));
  });
}

async function partNames(disk: Disk, folder: string): Promise<readonly string[]> {
  try {
    const items = (await orMissing(disk.readFolder(folder))) ?? [];
    return items
      .filter(({ name, type }) => type === 'file' && /^[0-9a-z]{2}$/.test(name))
      .map(({ name }) => name);
  } catch {
    // As if nothing were remembered: the records themselves are read.
    return [];
  }
}

async function readPart(
  { disk, appData, name, sealer, version }: MemoryPlace,
  part: string,
): Promise<readonly RecalledRecord[]> {
  try {
    const opened = sealer.open(await disk.readFile(path.join(appData, name, part)));
    if ('problem' in opened) return [];
    if (opened.label && !isSameLabel(opened.label, labelOf(part))) return [];
    return readMemoryPart(version, opened.content);
  } catch {
    // As if it were not there.
    return [];
  }
}

/** Says whether it could be written: a full disk must not keep anybody from their journal. */
async function writePart(
  { disk, appData, name, sealer, version }: MemoryPlace,
  part: string,
  records: readonly RecalledRecord[],
): Promise<boolean> {
  const content = sealer.seal(labelOf(part), writeMemoryPart(version, records));
  try {
    await makeFolders(disk, path.join(appData, name));
    await replaceFile(disk, appData, path.join(name, part), content);
    return true;
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return false;
  }
}

const labelOf = (part: string): FileLabel => ({ kind: 'memory', id: '', name: part });

const isSameLabel = (one: FileLabel, other: FileLabel): boolean =>
  one.kind === other.kind && one.id === other.id && one.name === other.name;
