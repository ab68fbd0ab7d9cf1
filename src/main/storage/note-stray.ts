import path from 'node:path';
import type { Revision } from '#shared/journal/revision.ts';
import type { JournalData, JournalPlace } from './journal-data.ts';
import { recordKey } from './read-revisions.ts';

/** A file counts by what stands in it: where one lies in another record's folder is remembered. */
export function noteStray(
  { journal }: Pick<JournalPlace, 'journal'>,
  data: JournalData,
  folder: string,
  revision: Revision,
): void {
  const { kind, id } = revision;
  if (folder === path.join(journal, 'records', kind, id)) return;
  const key = recordKey(revision);
  data.strays.set(key, new Set([...(data.strays.get(key) ?? []), folder]));
}
