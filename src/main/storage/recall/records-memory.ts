import path from 'node:path';
import { setImmediate as letOthersWork } from 'node:timers/promises';
import { isSameJson } from '../canonical-json.ts';
import { errorCode, orMissing, type Disk } from '../disk.ts';
import { makeFolders, replaceFile } from '../durable-write.ts';
import { inParallel } from '../in-parallel.ts';
import { recordKey } from '../read-revisions.ts';
import type { FileLabel, Sealer } from '../sealer.ts';
import {
  groupRecords,
  isWhole,
  partOf,
  readMemoryPart,
  writeMemoryPart,
  type BodiesFile,
  type MemoryPart,
  type ReadBody,
} from './memory-part.ts';
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
  readonly readBody: ReadBody;
};

export function createRecordsMemory(place: MemoryPlace): RecordsMemory {
  const folder = path.join(place.appData, place.name);
  /** As they stand on the disk; `null` for one that cannot be believed. */
  const parts = new Map<string, MemoryPart | null>();
  const all = () => [...parts.values()].flatMap((part) => part?.records ?? []);

  return {
    async read() {
      const names = (await filesIn(place.disk, folder)).filter((name) => name.length === 1);
      await inParallel(names, async (part) => void parts.set(part, await readPart(place, part)));
      return new Map(all().map((each) => [recordKey(each.record), each]));
    },
    async keep(records, signal) {
      const now = groupRecords(records.values(), partOf);
      for (const name of new Set([...parts.keys(), ...now.keys()])) {
        const kept = now.get(name);
        const before = parts.get(name) ?? null;
        if (before && kept && isSamePart(before.records, kept)) continue;
        if (before) await readBodies(before.records);
        if (!kept) {
          parts.delete(name);
          continue;
        }
        const written = signal.aborted ? null : await writePart(place, name, kept, before);
        if (!written) return;
        parts.set(name, written);
      }
      await removeOthers(place, parts);
    },
    async forget() {
      await readBodies(all());
      parts.clear();
      await place.disk.removeFolder(folder);
    },
  };
}

/** What was not read yet is read before it is gone. */
async function readBodies(records: readonly RecalledRecord[]): Promise<void> {
  for (const [index, { record }] of records.entries()) {
    if (index % 100 === 0) await letOthersWork();
    try {
      void record.body;
    } catch {
      // Whoever asks for it is told.
    }
  }
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
  isSameJson(one.names, other.names) &&
  isSameJson(one.record.digest ?? null, other.record.digest ?? null);

async function filesIn(disk: Disk, folder: string): Promise<readonly string[]> {
  try {
    const items = (await orMissing(disk.readFolder(folder))) ?? [];
    return items.filter(({ type }) => type === 'file').map(({ name }) => name);
  } catch {
    // As if nothing were remembered: the records themselves are read.
    return [];
  }
}

async function readPart(place: MemoryPlace, name: string): Promise<MemoryPart | null> {
  try {
    const bytes = openFile(place, name, await place.disk.readFile(fileAt(place, name)));
    const bodies = (file: BodiesFile) => readBodiesFile(place, file);
    return bytes && readMemoryPart(place.version, bytes, bodies, place.readBody);
  } catch {
    // Nothing is lost with it: the records themselves are read.
    return null;
  }
}

function readBodiesFile(place: MemoryPlace, file: BodiesFile): Buffer | null {
  try {
    const bytes = openFile(place, file.name, place.disk.readFileNow(fileAt(place, file.name)));
    return bytes && isWhole(file, bytes) ? bytes : null;
  } catch {
    // The files of each record have its body too.
    return null;
  }
}

/** `null` where it is not what was sealed under this name. */
function openFile({ sealer }: MemoryPlace, name: string, bytes: Buffer): Buffer | null {
  const opened = sealer.open(bytes);
  if ('problem' in opened) return null;
  return opened.label && !isSameLabel(opened.label, labelOf(name)) ? null : opened.content;
}

/** `null` where it could not be written: a full disk must not keep anybody from their journal. */
async function writePart(
  place: MemoryPlace,
  name: string,
  records: readonly RecalledRecord[],
  before: MemoryPart | null,
): Promise<MemoryPart | null> {
  const { text, added, ...part } = writeMemoryPart(place.version, records, before);
  try {
    await makeFolders(place.disk, path.join(place.appData, place.name));
    for (const [file, bodies] of added) await writeFile(place, file, bodies);
    await writeFile(place, name, text);
    return part;
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return null;
  }
}

const writeFile = (place: MemoryPlace, name: string, content: Buffer): Promise<void> =>
  replaceFile(
    place.disk,
    place.appData,
    path.join(place.name, name),
    place.sealer.seal(labelOf(name), content),
  );

/** Bodies of which no part knows any more, and what another version of the app has left. */
async function removeOthers(
  place: MemoryPlace,
  parts: ReadonlyMap<string, MemoryPart | null>,
): Promise<void> {
  const known = new Set(parts.keys());
  for (const part of parts.values()) {
    for (const { name } of part?.bodies.values() ?? []) known.add(name);
  }
  const names = await filesIn(place.disk, path.join(place.appData, place.name));
  for (const name of names.filter((each) => !known.has(each))) {
    try {
      await orMissing(place.disk.removeFile(fileAt(place, name)));
    } catch (error) {
      if (errorCode(error) === undefined) throw error;
      // It is tried again after the next opening.
    }
  }
}

const fileAt = ({ appData, name }: MemoryPlace, file: string): string =>
  path.join(appData, name, file);

const labelOf = (name: string): FileLabel => ({ kind: 'memory', id: '', name });

const isSameLabel = (one: FileLabel, other: FileLabel): boolean =>
  one.kind === other.kind && one.id === other.id && one.name === other.name;
