import path from 'node:path';
import type { Entry } from '#shared/entries/entry.ts';
import type { Revision } from '#shared/journal/revision.ts';
import { errorCode, orMissing } from './disk.ts';
import { replaceFile, writeNewFile } from './durable-write.ts';
import { recordKey } from './read-revisions.ts';
import { holdsRecord } from './record-name.ts';
import type { JournalData, JournalPlace } from './journal-data.ts';
import { nextParents, nextTime } from './records-adapter.ts';
import { readRevisionFile } from './read-revision-file.ts';
import { makeRevision } from './revision-file.ts';
import { revisionPath, sealRevision } from './revision-place.ts';
import { isTemporary, sweepTemporaries } from './sweep-temporaries.ts';

/** `drafts/<device>/<id>.json`: only this device writes there, so a sync client has nothing to quarrel about. */
const draftPath = (device: string, id: string, ending: string): string =>
  `drafts/${device}/${id}${ending}`;

/**
 * Writes the newest typing of an entry. A draft is a revision that is not yet
 * in its place: after a crash it is put there as it is (`promoteDrafts`).
 */
export async function writeDraft(
  place: JournalPlace,
  data: JournalData,
  entry: Entry,
): Promise<string> {
  const key = recordKey({ kind: 'entry', id: entry.id });
  const record = data.records.get(key);
  if (!record) throw new Error(`There is no entry ${entry.id} to keep a draft of.`);
  const { revision, text } = makeRevision({
    kind: 'entry',
    id: entry.id,
    parents: data.shown.get(key)?.parents ?? nextParents(record),
    device: place.device,
    time: nextTime(place.clock(), record),
    body: entry,
  });
  const { disk, journal, device, sealer } = place;
  const content = sealRevision(sealer, revision, text);
  await replaceFile(disk, journal, draftPath(device, entry.id, sealer.ending), content);
  data.records.set(key, { ...record, draft: revision.revision });
  return revision.time;
}

/** Forgets a draft whose words are in a revision by now. */
export async function removeDraft(place: JournalPlace, id: string): Promise<void> {
  // One that stays behind is an ancestor of what was saved: promoting it later changes nothing.
  for (const ending of ['.json', '.sealed']) {
    const file = path.join(place.journal, draftPath(place.device, id, ending));
    await place.disk.removeFile(file).catch(() => undefined);
  }
}

export type PromotedDrafts = {
  /** Drafts that could not be made revisions now, for example on a full disk. */
  readonly waiting: readonly Revision[];
  readonly damage: readonly string[];
};

/** Makes revisions of the drafts this device left behind when it stopped without closing the journal. */
export async function promoteDrafts(place: JournalPlace): Promise<PromotedDrafts> {
  const { disk, journal, device, clock } = place;
  const folder = path.join(journal, 'drafts', device);
  const items = (await orMissing(disk.readFolder(folder))) ?? [];
  const names = items.filter((item) => item.type === 'file').map((item) => item.name);
  const temporaries = names.filter(isTemporary).map((name) => path.join(folder, name));
  await sweepTemporaries(disk, device, temporaries, clock());
  const waiting: Revision[] = [];
  const damage: string[] = [];
  for (const name of names.filter((name) => holdsRecord(name) && !isTemporary(name))) {
    const file = path.join(folder, name);
    const read = await readRevisionFile(place, file);
    if ('problem' in read) {
      damage.push(`drafts/${device}/${name} ${read.problem}; it was left as it is.`);
    } else if (!(await promote(place, read.revision, file))) {
      waiting.push(read.revision);
    }
  }
  return { waiting, damage };
}

/** A draft that could not become a revision yet is a parent of the next one, as if it had just been typed. */
export function markWaiting(data: JournalData, waiting: readonly Revision[]): void {
  for (const draft of waiting) {
    const record = data.records.get(recordKey(draft));
    if (record) data.records.set(recordKey(draft), { ...record, draft: draft.revision });
  }
}

async function promote(
  { disk, journal, sealer }: JournalPlace,
  revision: Revision,
  file: string,
): Promise<boolean> {
  try {
    const opened = sealer.open(await disk.readFile(file));
    if ('problem' in opened) return false;
    const content = sealRevision(sealer, revision, opened.content);
    await writeNewFile(disk, journal, revisionPath(sealer, revision), content);
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    // Taken means that a crash came between this step and the next one, the last time.
    if (errorCode(error) !== 'EEXIST') return false;
  }
  await disk.removeFile(file).catch(() => undefined);
  return true;
}
