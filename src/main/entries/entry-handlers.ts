import type { JournalHandlers, Saved } from '#shared/contract/contract.ts';
import type { Entry } from '#shared/entries/entry.ts';
import type { OpenJournal } from '#main/journal/open-journal.ts';
import { requireSaved } from '#main/journal/require-saved.ts';
import { newRecordId } from '#main/platform/new-record-id.ts';
import type { Ports } from '#main/platform/ports.ts';
import { createTurns } from '#main/storage/turns.ts';
import { nextEntryCode } from './entry-code.ts';
import { createSummariseEntries } from './entry-summary.ts';
import { newEntry } from './new-entry.ts';

type Parts = {
  readonly ports: Pick<Ports, 'clock' | 'random'>;
  readonly journal: () => OpenJournal;
};

export function createEntryHandlers({ ports, journal }: Parts): JournalHandlers['entries'] {
  const turns = createTurns();
  const summariseEntries = createSummariseEntries();
  return {
    list: async () => summariseEntries(journal()),
    get: async ({ id }) => {
      const { records, drafts } = journal();
      const entry = records.get('entry', id);
      return entry ? (drafts.get(id) ?? entry) : null;
    },
    // One after the other: two at the same moment would be given the same code.
    create: (start) => turns.take('create', () => createEntry(journal(), ports, start)),
    draft: async (entry) => {
      const { records, drafts } = journal();
      return records.get('entry', entry.id) ? drafts.keep(entry) : saveEntry(journal(), entry);
    },
    save: async (entry) => saveEntry(journal(), entry),
    remove: async ({ id }) => {
      const { records, drafts } = journal();
      const draft = drafts.get(id);
      // The newest words go into a revision first, so that restoring brings them back.
      if (draft) await requireSaved(records.save('entry', draft));
      await requireSaved(records.remove('entry', id));
    },
    restore: async ({ id }) => requireSaved(journal().records.restore('entry', id)),
  };
}

async function createEntry(
  journal: OpenJournal,
  ports: Parts['ports'],
  start: Pick<Entry, 'title' | 'modelId' | 'happenedOn'>,
): Promise<Entry> {
  const { records, guides } = journal;
  const model = guides().reflectiveModels.find(({ id }) => id === start.modelId);
  if (!model) throw new Error(`This journal has no reflective model called ${start.modelId}.`);
  const entry = newEntry(
    {
      id: newRecordId(ports),
      code: nextEntryCode([...records.list('entry'), ...records.listRemoved('entry')]),
      title: start.title,
      happenedOn: start.happenedOn,
      createdAt: ports.clock().toISOString(),
    },
    model,
  );
  await requireSaved(records.save('entry', entry));
  return entry;
}

/** An editor may still send its last words after the entry was removed: they are kept, and it stays removed. */
async function saveEntry({ records }: OpenJournal, entry: Entry): Promise<Saved> {
  const wasRemoved = records.isRemoved('entry', entry.id);
  const saved = await records.save('entry', entry);
  if (!wasRemoved || saved.outcome === 'not-saved') return saved;
  return records.remove('entry', entry.id);
}
