import type { Revision } from '#shared/journal/revision.ts';
import { isSameJson } from './canonical-json.ts';
import { inParallel } from './in-parallel.ts';
import type { JournalData, JournalPlace } from './journal-data.ts';
import type { KeptRecord } from './record-table.ts';
import { readRecordFolder, recordFolder, recordKey } from './read-revisions.ts';
import { resolveRecord } from './resolve-record.ts';

/** Reads all revisions of one record again and says whether it stands otherwise than before. */
export async function readRecordAgain(
  place: JournalPlace,
  data: JournalData,
  { kind, id }: Pick<Revision, 'kind' | 'id'>,
): Promise<boolean> {
  const key = recordKey({ kind, id });
  const before = data.records.get(key);
  const revisions = await readRecord(place, data, { kind, id });
  if (revisions.length === 0) return false;
  const { state, notice } = resolveRecord(revisions);
  if (before && isSameState(before, state)) return false;
  if (before && !data.shown.has(key)) {
    data.shown.set(key, { parents: before.parents, body: before.removed ? null : before.body });
  }
  data.records.set(key, { ...state, kind, id, draft: null });
  if (notice) data.notices.set(key, notice);
  else data.notices.delete(key);
  return true;
}

async function readRecord(
  place: JournalPlace,
  data: JournalData,
  { kind, id }: Pick<Revision, 'kind' | 'id'>,
): Promise<readonly Revision[]> {
  const key = recordKey({ kind, id });
  const folders = [recordFolder(place.journal, { kind, id }), ...(data.strays.get(key) ?? [])];
  const read = (await inParallel(folders, (folder) => readRecordFolder(place, folder))).flat();
  return read.flatMap(({ found }) =>
    found !== 'temporary' && 'revision' in found && recordKey(found.revision) === key
      ? [found.revision]
      : [],
  );
}

export const isSameState = (
  before: KeptRecord,
  state: Pick<KeptRecord, 'body' | 'removed' | 'parents' | 'rivals'>,
): boolean =>
  before.removed === state.removed &&
  isSameJson(before.parents, state.parents) &&
  isSameJson(before.rivals, state.rivals) &&
  isSameJson(before.body, state.body);
