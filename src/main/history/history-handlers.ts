import type { JournalHandlers, Saved } from '#shared/contract/contract.ts';
import type { PartNames } from '#shared/history/part-names.ts';
import { takeParts } from '#shared/history/take-parts.ts';
import type { Entry } from '#shared/entries/entry.ts';
import type { RecordBody, RecordKind } from '#shared/journal/records.ts';
import type { Revision } from '#shared/journal/revision.ts';
import { createMentionNames } from '#main/entries/mention-names.ts';
import { refuseFrozen } from '#main/entries/submit-entry.ts';
import type { OpenJournal } from '#main/journal/open-journal.ts';
import { readRevisions, recordKey } from '#main/storage/read-revisions.ts';
import { recordName } from '#main/storage/record-name.ts';
import { compareParts } from './compare-parts.ts';
import { describeVersions, partsOf } from './describe-versions.ts';

type Parts = {
  readonly device: string;
  readonly journal: () => OpenJournal;
};

/** The versions of a record: all are on the disk; only erasing a customer takes any away. */
export function createHistoryHandlers({ device, journal }: Parts): JournalHandlers['history'] {
  /** What is being typed becomes a version first, so that nothing of it can be passed over. */
  const read = async (record: RecordReference) => {
    const open = journal();
    await open.settle();
    // All are read, not one folder: a file counts by what stands in it, wherever it lies.
    const { byRecord } = await readRevisions(open.place);
    return { open, revisions: byRecord.get(recordKey(record)) ?? [] };
  };

  return {
    list: async (record) => {
      const { open, revisions } = await read(record);
      const body = lastBody(revisions);
      if (!body) return null;
      const versions = describeVersions(revisions, device, namesOf(open));
      return { name: recordName(record.kind, body, open.guides()), versions: [...versions] };
    },
    get: async ({ revision, against, ...record }) => {
      const { open, revisions } = await read(record);
      const version = find(revisions, revision);
      const other = against === null ? undefined : find(revisions, against);
      if (!version || (against !== null && !other)) return null;
      const before = other ? partsOf(other, namesOf(open)) : partsOf(version, namesOf(open));
      return { parts: [...compareParts(before, partsOf(version, namesOf(open)))] };
    },
    restore: async ({ revision, ...record }) => {
      const { open, revisions } = await read(record);
      const body = find(revisions, revision)?.body;
      if (!body) return gone;
      const refusal = record.kind === 'entry' ? refuseFrozen(open, body as Entry) : null;
      return refusal ?? open.records.save(record.kind, body as RecordBody<RecordKind>);
    },
    settle: async ({ other, take, ...record }) => {
      const { open, revisions } = await read(record);
      const body = open.records.get(record.kind, record.id);
      const otherBody = find(revisions, other)?.body;
      if (!body || !otherBody) return gone;
      const joined = takeParts(body, otherBody, take);
      return open.records.settle(record.kind, joined as RecordBody<RecordKind>, other);
    },
  };
}

type RecordReference = { readonly kind: RecordKind; readonly id: string };

const namesOf = (open: OpenJournal): PartNames => ({
  guides: open.guides(),
  nameMention: createMentionNames(open),
});

const find = (revisions: readonly Revision[], name: string): Revision | undefined =>
  revisions.find(({ revision }) => revision === name);

const lastBody = (revisions: readonly Revision[]): Revision['body'] =>
  revisions.filter(({ body }) => body).sort((a, b) => (a.revision < b.revision ? 1 : -1))[0]
    ?.body ?? null;

const gone: Saved = {
  outcome: 'not-saved',
  reason: 'This version is not in the journal’s folder any more: choose another one.',
};
