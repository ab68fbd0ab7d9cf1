import type { Revision } from '#shared/journal/revision.ts';
import type { JournalData, JournalPlace } from './journal-data.ts';
import { recordFolder, recordKey } from './read-revisions.ts';

/** A file counts by what stands in it: where one lies in another record's folder is remembered. */
export function noteStray(
  { journal }: Pick<JournalPlace, 'journal'>,
  data: JournalData,
  folder: string,
  revision: Revision,
): void {
  if (folder === recordFolder(journal, revision)) return;
  const key = recordKey(revision);
  data.strays.set(key, new Set([...(data.strays.get(key) ?? []), folder]));
}
