import path from 'node:path';
import { isSameJson } from '../canonical-json.ts';
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

export function createRecordsMemory(place: MemoryPlace): RecordsMemory {
  const folder = path.join(place.appData, place.name);
  /** As they stand on the disk; `null` for one that cannot be believed. */
  const parts = new Map<string, readonly RecalledRecord[] | null>();

  return {
    async read() {
      const names = await partNames(place.disk, folder);
      await inParallel(names, async (part) => void parts.set(part, await readPart(place, part)));
      const read = [...parts.values()].flatMap((records) => records ?? []);
      return new Map(read.map((each) => [recordKey(each.record), each]));
    },
    async keep(records, signal) {
      const now = byPart(records.values());
      for (const part of new Set([...parts.keys(), ...now.keys()])) {
        const kept = now.get(part) ?? [];
        const before = parts.get(part);
        if (before && isSamePart(before, kept)) continue;
        if (signal.aborted || !(await writePart(place, part, kept))) return;
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

/** Any difference counts: the words of a file that is gone may have been erased on another computer. */
function isSamePart(before: readonly RecalledRecord[], now: readonly RecalledRecord[]): boolean {
  const known = new Map(before.map((each) => [recordKey(each.record), each]));
  return (
    before.length === now.length &&
    now.every((each) => {
      const other = known.get(recordKey(each.record));
      return other !== undefined && isSameLook(each, other);
    })
  );
}

const isSameLook = (one: RecalledRecord, other: RecalledRecord): boolean =>
  isSameStamp(one.folder, other.folder) &&
  isSameJson(one.files, other.files) &&
  isSameJson(one.record.digest ?? null, other.record.digest ?? null);

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
): Promise<readonly RecalledRecord[] | null> {
  try {
    const opened = sealer.open(await disk.readFile(path.join(appData, name, part)));
    if ('problem' in opened) return null;
    if (opened.label && !isSameLabel(opened.label, labelOf(part))) return null;
    return readMemoryPart(version, opened.content);
  } catch {
    // Nothing is lost with it: the records themselves are read.
    return null;
  }
}

/** Says whether it could be written: a full disk must not keep anybody from their journal. */
async function writePart(
  { disk, appData, name, sealer, version }: MemoryPlace,
  part: string,
  records: readonly RecalledRecord[],
): Promise<boolean> {
  const file = path.join(name, part);
  const content = sealer.seal(labelOf(part), writeMemoryPart(version, records));
  try {
    await makeFolders(disk, path.join(appData, name));
    if (records.length > 0) await replaceFile(disk, appData, file, content);
    else await orMissing(disk.removeFile(path.join(appData, file)));
    return true;
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return false;
  }
}

const labelOf = (part: string): FileLabel => ({ kind: 'memory', id: '', name: part });

const isSameLabel = (one: FileLabel, other: FileLabel): boolean =>
  one.kind === other.kind && one.id === other.id && one.name === other.name;
