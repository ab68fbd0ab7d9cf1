import type { NameMention } from '#shared/entries/claims.ts';
import type { MentionableRecords } from '#shared/entries/mentionables.ts';
import { linkNames } from '#shared/links/link-names.ts';
import type { OpenJournal } from '#main/journal/open-journal.ts';

/** How the journal's records are called where a text mentions them or a link points at them, as they stand now. */
export const createMentionNames = (journal: OpenJournal): NameMention =>
  linkNames({
    ...mentionableRecords(journal),
    guides: journal.guides(),
    entries: journal.records.list('entry'),
    changes: journal.records.list('change'),
    modelUses: journal.records.list('model-use'),
  });

/** Everything a text of the journal can mention. */
export const mentionableRecords = ({ records }: OpenJournal): MentionableRecords => ({
  customers: records.list('customer'),
  contacts: records.list('contact'),
  evidence: records.list('evidence'),
  measures: records.list('measure'),
  complaints: records.list('complaint'),
  feedback: records.list('feedback'),
  plans: records.list('plan'),
  policies: records.list('policy'),
});
