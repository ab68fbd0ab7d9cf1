import { Low } from 'lowdb';
import type { ChangedRecord } from '#shared/contract/change-calls.ts';
import { readGuidePacks } from '#main/guides/guide-packs.ts';
import { markWaiting, promoteDrafts } from '#main/storage/draft-files.ts';
import { errorCode } from '#main/storage/disk.ts';
import { recordKey } from '#main/storage/read-revisions.ts';
import { emptyData, type JournalPlace } from '#main/storage/journal-data.ts';
import { createReadBody } from '#main/storage/recall/read-body.ts';
import { createRecall, longJournal, type Recall } from '#main/storage/recall/recall.ts';
import { createRecordsMemory } from '#main/storage/recall/records-memory.ts';
import { createRecordsAdapter, recordDamage } from '#main/storage/records-adapter.ts';
import { guardJournal } from '#main/storage/read-only-disk.ts';
import { createTakeInChanges } from '#main/storage/take-in-changes.ts';
import { createSwitchableSealer } from '#main/storage/switchable-sealer.ts';
import { createTurns } from '#main/storage/turns.ts';
import { sweepFolder } from '#main/storage/sweep-temporaries.ts';
import { createVault } from '#main/storage/vault.ts';
import path from 'node:path';
import { holdsSealedWords } from '#main/password/word-files.ts';
import type { Access } from './access.ts';
import { missingFiles } from './check-files.ts';
import { chooseSealer, sealDamage } from './choose-sealer.ts';
import { createDraftStore } from './draft-store.ts';
import { finishErasures } from '#main/erasure/carry-out-erasures.ts';
import { type ManifestReading } from './manifest-file.ts';
import type { OpenJournal } from './open-journal.ts';
import type { OpeningOptions } from './opening.ts';
import { createOwnGuides } from './own-guides.ts';
import { memoryName } from './memory-name.ts';
import { createRecordStore } from './record-store.ts';
import { holdsSealedFiles, someSealed } from './replaced-manifest.ts';
import { isOlderThan } from './sealed-memory.ts';

/**
 * Reads the records of a journal whose manifest is known and puts together all that
 * works on them. `access` is given back when the journal is closed.
 */
export async function openRecords(
  given: JournalPlace,
  { sample = false, known = null, remembersIn = null, ring = null, newest = null }: OpeningOptions,
  reading: Extract<ManifestReading, { outcome: 'found' }>,
  access: Access,
): Promise<OpenJournal> {
  const { manifest } = reading;
  let sealedInPlain = () => false;
  const readOnly = () => (sealedInPlain() && !reading.readOnly ? someSealed : access.readOnly());
  const isOld = isOlderThan(manifest.seal, newest);
  const chosen = chooseSealer(manifest, ring, { isOld });
  const sealer = createSwitchableSealer(chosen);
  const disk = guardJournal(given.disk, given.journal, readOnly);
  const place = { ...given, disk, sealer };
  const { waiting, damage: draftDamage } = await promoteDrafts(place);
  // While files are being sealed or unsealed their names change: there is nothing to compare.
  const isWhole = manifest.seal === undefined || manifest.seal.state === 'on';
  const memory =
    remembersIn && isWhole && !isOld && !reading.readOnly
      ? createRecordsMemory({
          ...remembersIn,
          disk: given.disk,
          name: memoryName(given.journal, ring),
          sealer: chosen,
          readBody: createReadBody(place),
        })
      : null;
  const low = new Low(createRecordsAdapter(place, memory), emptyData());
  await low.read();
  markWaiting(low.data, waiting);
  const packs = await readGuidePacks(place.disk, path.join(place.journal, 'guides'), place.sealer);
  const sealedElsewhere = !manifest.seal && (await holdsSealedWords(place.disk, place.journal));
  sealedInPlain = () => sealedElsewhere || holdsSealedFiles(low.data, packs);
  const vault = createVault(place.disk, place.journal, sealer);
  await sweepFolder(place.disk, place.device, path.join(place.journal, 'vault'), place.clock());
  const compare = async () => (isWhole ? ((await known?.compare(low.data)) ?? []) : []);
  // Of a long journal that is there before it was read through, what is missing is told when that is done.
  const isLong = low.data.recalled.size > 0;
  let missing = isLong ? [] : await compare();

  const turns = createTurns();
  const drafts = createDraftStore({ place, data: () => low.data, turns, waiting });
  const records = createRecordStore({
    low,
    turns,
    afterSave: (kind, id) => (kind === 'entry' ? drafts.drop(id) : Promise.resolve()),
  });
  const missingEvidence = await missingFiles(records.list('evidence'), vault);
  const guides = createOwnGuides(place, packs.guides);
  const settleDraft = async ({ kind, id }: ChangedRecord) => {
    const draft = drafts.get(id);
    if (kind === 'entry' && draft && !readOnly()) await records.save('entry', draft);
  };
  const { prove, forget } = createRecall(
    { place, data: () => low.data, turns, settleDraft },
    memory,
    remembersIn?.long ?? longJournal,
  );
  const recall: Recall = {
    async prove(sumUp, signal) {
      const changed = await prove(sumUp, signal);
      if (isLong && !signal.aborted) missing = await compare();
      return changed;
    },
    forget,
  };
  const settle = async () => {
    await turns.settled();
    if (readOnly()) return;
    for (const draft of drafts.all()) await records.save('entry', draft);
  };
  const unerased = readOnly() ? [] : await finishErasures({ records, vault, place });
  let keys = ring;
  let remembered = isWhole ? known : null;
  return {
    folder: place.journal,
    place,
    manifest,
    get ring() {
      return keys;
    },
    sample,
    get damage() {
      return [
        ...reading.damage,
        // With other keys than at the opening the manifest was written anew, with its proof.
        ...(keys === ring ? sealDamage(manifest, ring) : []),
        ...draftDamage,
        ...recordDamage(low.data),
        ...packs.damage,
        ...missing,
        ...missingEvidence,
        ...unerased,
      ];
    },
    get arriving() {
      return [...low.data.problems].flatMap(([file, { arriving }]) => (arriving ? [file] : []));
    },
    readOnly,
    lookForChanges: createTakeInChanges({ place, data: () => low.data, turns, settleDraft }),
    markShown(record) {
      // A draft came meanwhile, which the window was shown instead: it is joined when it is saved.
      if (!drafts.get(record.id)) low.data.shown.delete(recordKey(record));
    },
    records,
    drafts,
    vault,
    ...guides,
    recall,
    settle,
    async switchSealer(to, newKeys) {
      await recall.forget().catch((error: unknown) => {
        // What stays behind is told at the next opening.
        if (errorCode(error) === undefined) throw error;
      });
      sealer.switchTo(to);
      keys = newKeys;
      // The names of all files are others now; the next opening learns them.
      remembered = null;
      await settle();
    },
    async close() {
      try {
        await settle();
        await remembered?.remember(low.data);
      } finally {
        keys?.forget();
        await access.release();
      }
    },
  };
}
