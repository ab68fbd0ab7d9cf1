import type { NameMention } from '#shared/entries/claims.ts';
import { mentionNames } from '#shared/entries/mentionables.ts';
import type { OpenJournal } from '#main/journal/open-journal.ts';

/** How the journal's records are called where a text mentions them, as they stand now. */
export const createMentionNames = ({ records }: OpenJournal): NameMention =>
  mentionNames({
    customers: records.list('customer'),
    contacts: records.list('contact'),
    evidence: records.list('evidence'),
    measures: records.list('measure'),
  });
