import type { Entry } from '#shared/entries/entry.ts';
import type { OpenJournal } from '#main/journal/open-journal.ts';

/** All entries with their newest words, unsaved typing included. */
export const currentEntries = ({ records, drafts }: OpenJournal): readonly Entry[] =>
  records.list('entry').map((entry) => drafts.get(entry.id) ?? entry);
