import type { NameMention } from '#shared/entries/claims.ts';
import { mentionNames } from '#shared/entries/mentionables.ts';
import type { OpenJournal } from '#main/journal/open-journal.ts';

/** How the journal's records are called where a text mentions them or another record names them, as they stand now. */
export function createMentionNames({ records }: OpenJournal): NameMention {
  const mentioned = mentionNames({
    customers: records.list('customer'),
    contacts: records.list('contact'),
    evidence: records.list('evidence'),
    measures: records.list('measure'),
  });
  return (kind, id) =>
    kind === 'entry' ? (records.get('entry', id)?.code ?? '[unknown]') : mentioned(kind, id);
}
