import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Revision } from '#shared/journal/revision.ts';
import { errorCode } from '../disk.ts';
import { inParallel } from '../in-parallel.ts';
import type { JournalData, JournalPlace } from '../journal-data.ts';
import { noteStray } from '../note-stray.ts';
import { isSameState, readRecordAgain } from '../read-record-again.ts';
import {
  readRecordFolder,
  recordFolders,
  recordKey,
  shownPath,
  type ReadFile,
} from '../read-revisions.ts';
import { resolveRecord } from '../resolve-record.ts';
import type { Turns } from '../turns.ts';
import {
  keyOfFolder,
  stampOf,
  type RecalledRecord,
  type Stamp,
  type SumUp,
} from './recalled-record.ts';

export type ProofParts = {
  readonly place: JournalPlace;
  readonly data: () => JournalData;
  readonly turns: Turns;
  /** Makes a revision of what is being typed in a record before its record changes underneath. */
  readonly settleDraft: (record: Named) => Promise<void>;
  readonly sumUp: SumUp;
};

export type Proof = {
  /** The records that stand otherwise than they were remembered. */
  readonly changed: readonly Named[];
  /** By `recordKey`, what may be believed at the next opening. */
  readonly proved: ReadonlyMap<string, RecalledRecord>;
};

type Named = Pick<Revision, 'kind' | 'id'>;

/** Folders that are read in one go, and milliseconds of rest after them: nobody is to notice. */
const pace = { folders: 32, rest: 25 } as const;
/** Milliseconds. Two changes within one tick of the disk's clock look like one: only what is older is settled. */
const settled = 2000;

/** Reads the folders of all records once more, piece by piece. */
export async function proveRecords(parts: ProofParts, signal: AbortSignal): Promise<Proof> {
  const proved = new Map<string, RecalledRecord>();
  const others = new Map<string, Named>();
  const strays = new Map<string, Named>();
  const folders = await recordFolders(parts.place);
  for (let next = 0; next < folders.length && !signal.aborted; next += pace.folders) {
    await inParallel(folders.slice(next, next + pace.folders), async (folder) => {
      const key = keyOfFolder(folder);
      const looked = await parts.turns.take(key, () => proveFolder(parts, folder, signal));
      if (looked.isOther) others.set(key, looked.isOther);
      if (looked.proved) proved.set(key, looked.proved);
      for (const stray of looked.strays ?? []) strays.set(recordKey(stray), stray);
    });
    await pause(pace.rest);
  }
  // A file counts by what stands in it, wherever it lies: such records are known when all folders were read.
  for (const key of strays.keys()) proved.delete(key);
  return { changed: await readAgain(parts, new Map([...others, ...strays]), signal), proved };
}

/** Has the journal show what stands in the files of some records; gives those that are otherwise now. */
async function readAgain(
  { place, data, turns, settleDraft }: ProofParts,
  records: ReadonlyMap<string, Named>,
  signal: AbortSignal,
): Promise<readonly Named[]> {
  const changed: Named[] = [];
  for (const [key, { kind, id }] of records) {
    if (signal.aborted) break;
    if (data().records.get(key)?.draft) await settleDraft({ kind, id });
    const isOther = await turns.take(key, () => readRecordAgain(place, data(), { kind, id }));
    if (isOther) changed.push({ kind, id });
  }
  return changed;
}

type Looked = {
  readonly isOther?: Named;
  readonly proved?: RecalledRecord;
  /** Revisions of other records that lie in the folder. */
  readonly strays?: readonly Revision[];
};

async function proveFolder(
  { place, data, sumUp }: ProofParts,
  folder: string,
  signal: AbortSignal,
): Promise<Looked> {
  const key = keyOfFolder(folder);
  // Before the bytes: whatever changes after this is seen at the next opening.
  const stamp = await settledStamp(place, folder);
  const read = await readRecordFolder(place, folder);
  // The keys of a journal that was closed meanwhile open nothing: that is no damage.
  if (signal.aborted) return {};
  const names = read.map(({ file }) => path.basename(file));
  const found = read.flatMap(({ found: each }) =>
    each !== 'temporary' && 'revision' in each ? [each.revision] : [],
  );
  const strays = found.filter((revision) => recordKey(revision) !== key);
  for (const stray of strays) noteStray(place, data(), folder, stray);
  const recalled = data().recalled.get(key);
  if (recalled) {
    data().recalled.delete(key);
    // Of one that was read at the opening, the look for changes knows what was in the folder then.
    data().names.set(folder, names);
    // What is remembered are the words of the damaged file: they stay until their owner has them elsewhere.
    if (noteProblems(place, data(), read)) return { proved: recalled, strays };
  }
  const revisions = found.filter((revision) => recordKey(revision) === key);
  const [first] = revisions;
  if (!first) return { strays };
  const { kind, id } = first;
  const { state, notice } = resolveRecord(revisions);
  const kept = data().records.get(key);
  const isOther = recalled !== undefined && !(kept && isSameState(kept, state));
  const isSimple = revisions.length === read.length && !notice && state.rivals.length === 0;
  const { body, removed, parents, time } = state;
  const digest = body && !removed ? sumUp(kind, body) : undefined;
  const record = { kind, id, body, removed, parents, rivals: [], time, draft: null, digest };
  return {
    strays,
    ...(isOther && { isOther: { kind, id } }),
    ...(isSimple && stamp && { proved: { folder: stamp, names, record } }),
  };
}

/** `null` where it cannot be told, or may still be changing. */
async function settledStamp(
  { disk, clock }: Pick<JournalPlace, 'disk' | 'clock'>,
  folder: string,
): Promise<Stamp | null> {
  try {
    const stamp = stampOf(await disk.describe(folder));
    return clock().getTime() - Math.max(...stamp) > settled ? stamp : null;
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return null;
  }
}

/** Says whether there was one. */
function noteProblems(
  { journal }: JournalPlace,
  { problems }: JournalData,
  read: readonly ReadFile[],
): boolean {
  let any = false;
  for (const { file, found } of read) {
    if (found === 'temporary' || !('problem' in found)) continue;
    problems.set(shownPath(journal, file), found);
    any = true;
  }
  return any;
}
