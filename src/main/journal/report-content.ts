import type { ReportContent } from '#shared/reports/report-content.ts';
import { currentEntries } from '#main/entries/current-entries.ts';
import type { Ports } from '#main/platform/ports.ts';
import type { OpenJournal } from './open-journal.ts';
import { journalProfile } from './profile-handlers.ts';

/** Everything reports are made from, as it stands now, unsaved typing included. */
export const reportContent = (
  journal: OpenJournal,
  { clock, version }: Pick<Ports, 'clock' | 'version'>,
): ReportContent => ({
  profile: journalProfile(journal),
  guides: journal.guides(),
  entries: currentEntries(journal),
  changes: journal.records.list('change'),
  measures: journal.records.list('measure'),
  evidence: journal.records.list('evidence'),
  customers: journal.records.list('customer'),
  lessons: journal.records.list('lesson'),
  secondLooks: journal.records.list('second-look'),
  writingSessions: journal.records.list('writing-session'),
  contacts: journal.records.list('contact'),
  followUps: journal.records.list('follow-up'),
  decisions: journal.records.list('decision'),
  modelUses: journal.records.list('model-use'),
  complaints: journal.records.list('complaint'),
  feedback: journal.records.list('feedback'),
  plans: journal.records.list('plan'),
  policies: journal.records.list('policy'),
  madeAt: clock().toISOString(),
  version,
});
