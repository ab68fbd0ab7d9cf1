import type { JournalHandlers } from '#shared/contract/contract.ts';
import { buildCoverage } from '#shared/coverage/build-coverage.ts';
import { buildOverview } from '#shared/coverage/build-overview.ts';
import { criterionStandings } from '#shared/coverage/criterion-standings.ts';
import { entryClaims } from '#shared/coverage/sources/entry-claims.ts';
import type { UnitCoverage } from '#shared/coverage/coverage.ts';
import type { ReportContent } from '#shared/reports/report-content.ts';
import { createMentionNames } from '#main/entries/mention-names.ts';
import type { OpenJournal } from '#main/journal/open-journal.ts';
import { inTurns } from '#main/platform/in-turns.ts';

type Parts = {
  readonly journal: () => OpenJournal;
  readonly content: () => ReportContent;
};

export function createCoverageHandlers({ journal, content }: Parts): JournalHandlers['coverage'] {
  const coverage = async (): Promise<UnitCoverage[]> => {
    // The texts of a long journal are read piece by piece; what was found in them is remembered.
    await inTurns(journal().records.standing('entry'), ({ body }) => void body());
    const now = content();
    const names = createMentionNames(journal());
    await inTurns(now.entries, (entry) => void entryClaims({ ...now, entries: [entry] }, names));
    return buildCoverage(now, names);
  };
  return {
    list: coverage,
    standings: async () => criterionStandings(await coverage()),
    overview: async () => buildOverview(content()),
  };
}
