import type { JournalHandlers } from '#shared/contract/contract.ts';
import { buildCoverage } from '#shared/coverage/build-coverage.ts';
import { currentEntries } from '#main/entries/current-entries.ts';
import { createMentionNames } from '#main/entries/mention-names.ts';
import type { OpenJournal } from '#main/journal/open-journal.ts';
import { journalProfile } from '#main/journal/profile-handlers.ts';

export const createCoverageHandlers = (
  journal: () => OpenJournal,
): JournalHandlers['coverage'] => ({
  list: async () => {
    const open = journal();
    return buildCoverage(
      {
        profile: journalProfile(open),
        guides: open.guides(),
        entries: currentEntries(open),
        contacts: open.records.list('contact'),
        followUps: open.records.list('follow-up'),
        changes: open.records.list('change'),
        evidence: open.records.list('evidence'),
        decisions: open.records.list('decision'),
      },
      createMentionNames(open),
    );
  },
});
