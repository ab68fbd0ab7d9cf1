import type { JournalHandlers } from '#shared/contract/contract.ts';
import type { GuideShelf } from '#shared/guides/guide.ts';
import { recordKinds, type RecordKind } from '#shared/journal/records.ts';
import type { OpenJournal } from '#main/journal/open-journal.ts';
import { recordName } from '#main/storage/record-name.ts';

/** What was deleted, of every kind, and the way back. */
export const createTrashHandlers = (journal: () => OpenJournal): JournalHandlers['trash'] => ({
  list: async () =>
    recordKinds
      .flatMap((kind) => removedOf(journal(), kind))
      .sort((a, b) => (a.deletedAt < b.deletedAt ? 1 : -1)),
  restore: async ({ kind, id }) => journal().records.restore(kind, id),
  codes: async ({ kind }) => {
    const { records } = journal();
    const removed = records
      .listRemoved(kind)
      .flatMap((body) => ('code' in body ? [{ code: body.code }] : []));
    const erased = records.list('erasure').flatMap(({ codes = [] }) => codes);
    return [
      ...removed,
      ...erased.filter((each) => each.kind === kind).map(({ code }) => ({ code })),
    ];
  },
});

const removedOf = ({ records, guides }: OpenJournal, kind: RecordKind) =>
  records.listRemoved(kind).map((body) => ({
    kind,
    id: body.id,
    name: trashName(kind, body as unknown as Record<string, unknown>, guides()),
    deletedAt: records.savedAt(kind, body.id),
  }));

/** Entries and evidence have a title beside their code, by which they are remembered. */
function trashName(
  kind: RecordKind,
  body: Readonly<Record<string, unknown>>,
  guides: GuideShelf,
): string {
  const { title } = body;
  const name = recordName(kind, body, guides);
  const hasCode = kind === 'entry' || kind === 'evidence';
  return hasCode && typeof title === 'string' && title !== '' ? `${name}, “${title}”` : name;
}
