import type { JournalHandlers } from '#shared/contract/contract.ts';
import { searchContent } from '#shared/privacy/search-content.ts';
import type { FoundIdentifier } from '#shared/privacy/privacy-calls.ts';
import type { ReportContent } from '#shared/reports/report-content.ts';
import { reportedContent } from '#shared/reports/reported-content.ts';
import type { OpenJournal } from '#main/journal/open-journal.ts';
import { newRecordId } from '#main/platform/new-record-id.ts';
import type { Ports } from '#main/platform/ports.ts';
import { recordName } from '#main/storage/record-name.ts';
import { privacyRules } from './privacy-rules.ts';
import { replacePlaces } from './replace-places.ts';

type Parts = {
  readonly ports: Pick<Ports, 'clock' | 'random'>;
  readonly journal: () => OpenJournal;
  readonly content: () => ReportContent;
};

export const createPrivacyHandlers = ({
  ports,
  journal,
  content,
}: Parts): JournalHandlers['privacy'] => ({
  check: async (options) => [
    ...searchContent(
      reportedContent(content(), options),
      privacyRules(journal()),
      nameIn(journal()),
    ),
  ],
  search: async ({ register }) => [
    ...searchContent(content(), privacyRules(journal(), register), nameIn(journal())),
  ],
  replace: ({ places }) => replacePlaces(journal(), places),
  allow: async ({ place, reason }) =>
    journal().records.save('allowed-identifier', {
      id: newRecordId(ports),
      recordId: place.id,
      type: place.type,
      text: place.text,
      before: place.before,
      after: place.after,
      reason,
      allowedAt: ports.clock().toISOString(),
    }),
  allowed: async () => [...journal().records.list('allowed-identifier')],
  forbid: async ({ id }) => journal().records.remove('allowed-identifier', id),
});

const nameIn =
  ({ guides }: OpenJournal) =>
  (kind: FoundIdentifier['kind'], record: object): string =>
    recordName(kind, record as Readonly<Record<string, unknown>>, guides());
