import type { JournalHandlers, Saved } from '#shared/contract/contract.ts';
import type { Entry } from '#shared/entries/entry.ts';
import type { Guide } from '#shared/guides/guide.ts';
import { adoptModel } from '#main/guides/adopt-model.ts';
import type { OpenJournal } from '#main/journal/open-journal.ts';
import { requireSaved } from '#main/journal/require-saved.ts';
import { newRecordId } from '#main/platform/new-record-id.ts';
import type { Ports } from '#main/platform/ports.ts';
import { createTurns } from '#main/storage/turns.ts';
import { nextEntryCode } from './entry-code.ts';
import { isFrozen, notDeletedSubmitted } from '#shared/entries/submission.ts';
import { createSummariseEntries } from './entry-summary.ts';
import { newEntry } from './new-entry.ts';
import { answerEntry, refuseFrozen, submitEntry, withdrawEntry } from './submit-entry.ts';

type Parts = {
  readonly ports: Pick<Ports, 'clock' | 'random'>;
  readonly journal: () => OpenJournal;
  /** The packs that come with the app: a newly chosen model is copied into the journal from there. */
  readonly appGuides: () => Promise<readonly Guide[]>;
};

export function createEntryHandlers(parts: Parts): JournalHandlers['entries'] {
  const { journal, appGuides, ports } = parts;
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
    create: (start) => turns.take('create', () => createEntry(journal(), parts, start)),
    draft: async (entry) => {
      const { records, drafts } = journal();
      const refusal = refuseFrozen(journal(), entry);
      if (refusal) return refusal;
      await adoptModel({ journal: journal(), appGuides }, entry.modelId);
      return records.get('entry', entry.id) ? drafts.keep(entry) : saveEntry(journal(), entry);
    },
    save: async (entry) => {
      const refusal = refuseFrozen(journal(), entry);
      if (refusal) return refusal;
      await adoptModel({ journal: journal(), appGuides }, entry.modelId);
      return saveEntry(journal(), entry);
    },
    submit: ({ id }) => submitEntry(journal(), id, ports.clock()),
    withdraw: (request) => withdrawEntry(journal(), request, ports.clock()),
    answer: (request) => answerEntry(journal(), request, ports.clock()),
    remove: async ({ id }) => {
      const { records, drafts } = journal();
      const standing = records.get('entry', id);
      if (standing && isFrozen(standing.status))
        throw new Error(notDeletedSubmitted(standing.code));
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
  { ports, appGuides }: Parts,
  start: Pick<Entry, 'title' | 'modelId' | 'happenedOn'>,
): Promise<Entry> {
  const { records } = journal;
  const model = await adoptModel({ journal, appGuides }, start.modelId);
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
