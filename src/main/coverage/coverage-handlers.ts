import type { JournalHandlers } from '#shared/contract/contract.ts';
import { buildCoverage } from '#shared/coverage/build-coverage.ts';
import { buildOverview } from '#shared/coverage/build-overview.ts';
import type { ReportContent } from '#shared/reports/report-content.ts';
import { createMentionNames } from '#main/entries/mention-names.ts';
import type { OpenJournal } from '#main/journal/open-journal.ts';

type Parts = {
  readonly journal: () => OpenJournal;
  readonly content: () => ReportContent;
};

export const createCoverageHandlers = ({
  journal,
  content,
}: Parts): JournalHandlers['coverage'] => ({
  overview: async () => buildOverview(content()),
  list: async () => buildCoverage(content(), createMentionNames(journal())),
});
