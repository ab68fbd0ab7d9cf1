import path from 'node:path';
import type { Adapter } from 'lowdb';
import { recordSchemas } from '#shared/journal/records.ts';
import type { Revision } from '#shared/journal/revision.ts';
import { writeNewFile } from './durable-write.ts';
import {
  emptyData,
  type JournalData,
  type JournalPlace,
  type RecordChange,
} from './journal-data.ts';
import {
  damageOf,
  readRevisions,
  recordFolder,
  recordFolders,
  recordKey,
  type FoundRevisions,
} from './read-revisions.ts';
import { readRecordAgain } from './read-record-again.ts';
import { createRecordTable, type KeptRecord } from './record-table.ts';
import { recallRecords } from './recall/recall-records.ts';
import type { RecalledRecord } from './recall/recalled-record.ts';
import type { RecordsMemory } from './recall/records-memory.ts';
import { resolveRecord } from './resolve-record.ts';
import { makeRevision } from './revision-file.ts';
import { revisionPath, sealRevision } from './revision-place.ts';
import { sweepTemporaries } from './sweep-temporaries.ts';

/**
 * lowdb's way to a journal's records: `read` scans and joins the revision
 * files (with a `memory`, those that are not as it knows them), `write` adds one new revision for each changed record and touches
 * nothing else, so that saving costs the same in a large journal as in a small one.
 */
export function createRecordsAdapter(
  place: JournalPlace,
  memory: Pick<RecordsMemory, 'read'> | null = null,
): Adapter<JournalData> {
  return {
    read: () => readRecords(place, memory),
    async write(data) {
      const changes = [...data.changes.values()];
      data.changes.clear();
      const written = await Promise.allSettled(
        changes.map((change) => writeChange(place, data, change)),
      );
      const failed = written.find((result) => result.status === 'rejected');
      if (failed) throw failed.reason;
    },
  };
}

async function readRecords(
  place: JournalPlace,
  memory: Pick<RecordsMemory, 'read'> | null,
): Promise<JournalData> {
  const { disk, device, clock } = place;
  const { found, recalled } = await findRecords(place, memory);
  await sweepTemporaries(disk, device, found.temporaries, clock());
  const notices = new Map<string, string>();
  const records = createRecordTable();
  // Ids start with the time they were made at: every list comes in that order.
  for (const key of [...found.byRecord.keys(), ...recalled.keys()].sort()) {
    const known = recalled.get(key);
    const revisions = found.byRecord.get(key);
    if (known) records.set(key, known.record);
    else if (revisions) {
      const { state, notice } = resolveRecord(revisions);
      const { kind, id } = revisions[0] as Revision;
      records.set(key, { ...state, kind, id, draft: null });
      if (notice) notices.set(key, notice);
    }
  }
  return {
    ...emptyData(),
    records,
    problems: new Map(found.problems),
    notices,
    names: new Map(found.names),
    strays: new Map(found.strays),
    recalled,
  };
}

/** What is remembered stands for the files it was read from where these lie there as they did; all others are read. */
async function findRecords(
  place: JournalPlace,
  memory: Pick<RecordsMemory, 'read'> | null,
): Promise<{ readonly found: FoundRevisions; readonly recalled: Map<string, RecalledRecord> }> {
  const folders = await recordFolders(place);
  const remembered = memory ? await memory.read() : new Map<string, RecalledRecord>();
  const recalled = await recallRecords(place, remembered);
  const believed = new Map(
    [...recalled.values()].map(({ record, names }) => [recordFolder(place.journal, record), names]),
  );
  const found = await readRevisions(
    place,
    folders.filter((folder) => !believed.has(folder)),
  );
  // A revision of one record that lies in the folder of another: all of both is read.
  if ([...found.byRecord.keys()].some((key) => recalled.has(key))) {
    return { found: await readRevisions(place, folders), recalled: new Map() };
  }
  return { found: { ...found, names: new Map([...found.names, ...believed]) }, recalled };
}

/** What is wrong with the records, one sentence each. */
export const recordDamage = ({ problems, notices }: JournalData): readonly string[] => [
  ...damageOf(problems),
  ...notices.values(),
];

async function writeChange(
  place: JournalPlace,
  data: JournalData,
  change: RecordChange,
): Promise<void> {
  const key = recordKey(change);
  const before = data.records.get(key);
  const body = change.body && (recordSchemas[change.kind].parse(change.body) as object);
  const rivals = before?.rivals ?? [];
  const shown = data.shown.get(key);
  // Who deletes a record deletes its other version too: it would come back by itself else.
  const settled = rivals.filter((rival) => body === null || rival === change.settles);
  const { revision, text } = makeRevision({
    kind: change.kind,
    id: change.id,
    body,
    parents: [...(shown?.parents ?? nextParents(before)), ...settled],
    device: place.device,
    time: nextTime(place.clock(), before),
  });
  try {
    const content = sealRevision(place.sealer, revision, text);
    const file = revisionPath(place.sealer, revision);
    await writeNewFile(place.disk, place.journal, file, content);
    addName(data, path.join(place.journal, file));
  } catch (error) {
    // It may stand on the disk although its write failed: as a parent it is replaced by the next revision.
    const kept = before ?? { ...unwritten, kind: change.kind, id: change.id };
    data.records.set(key, { ...kept, parents: [...nextParents(before), revision.revision] });
    throw error;
  }
  if (shown) {
    data.shown.set(key, { parents: [revision.revision], body: revision.body });
    data.joined.add(key);
    return void (await readRecordAgain(place, data, revision));
  }
  data.records.set(key, {
    kind: change.kind,
    id: change.id,
    body: revision.body ?? before?.body ?? null,
    removed: body === null,
    parents: [revision.revision],
    rivals: rivals.filter((rival) => !settled.includes(rival)),
    time: Date.parse(revision.time),
    draft: null,
  });
}

/** The folder is looked at for what others add: our own file is no news. */
function addName(data: JournalData, file: string): void {
  const folder = path.dirname(file);
  data.names.set(folder, [...(data.names.get(folder) ?? []), path.basename(file)]);
}

/** A record of which no revision is known to stand on the disk. */
const unwritten = {
  body: null,
  removed: true,
  parents: [],
  rivals: [],
  time: 0,
  draft: null,
} as const;

/** What a new revision is made from: a draft counts, for another window may have made it a revision by now. */
export const nextParents = (before: KeptRecord | undefined): readonly string[] => [
  ...(before?.parents ?? []),
  ...(before?.draft ? [before.draft] : []),
];

/** Later than all that is known of the record, so that a clock set back cannot hide an edit. */
export const nextTime = (now: Date, before: KeptRecord | undefined): number =>
  Math.max(now.getTime(), (before?.time ?? 0) + 1);
