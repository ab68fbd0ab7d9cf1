import { askedHints } from '#shared/coach/asked-hints.ts';
import { coachEntry, type EntryHint } from '#shared/coach/coach-entry.ts';
import type { CoachSettings } from '#shared/coach/coach-settings.ts';
import { entryCoachOptions } from '#shared/coach/entry-coach-options.ts';
import { buildCoverage } from '#shared/coverage/build-coverage.ts';
import type { Entry } from '#shared/entries/entry.ts';
import { buildPreflight } from '#shared/preflight/build-preflight.ts';
import type { PreflightItem } from '#shared/preflight/preflight.ts';
import { searchContent } from '#shared/privacy/search-content.ts';
import type { ReportContent } from '#shared/reports/report-content.ts';
import type { ReportOptions } from '#shared/reports/report-options.ts';
import { handedIn } from '#shared/reports/handed-in-files.ts';
import { reportedContent } from '#shared/reports/reported-content.ts';
import { createMentionNames } from '#main/entries/mention-names.ts';
import type { OpenJournal } from '#main/journal/open-journal.ts';
import { privacyRules } from '#main/privacy/privacy-rules.ts';
import { saidByFiles } from './said-by-files.ts';

/** What to look at before this report is handed in. An anonymised one has its identifiers replaced while it is made. */
export async function makePreflight(
  journal: OpenJournal,
  whole: ReportContent,
  options: ReportOptions,
  coach: CoachSettings,
): Promise<PreflightItem[]> {
  const content = reportedContent(whole, options);
  const rules = privacyRules(journal);
  const found = options.anonymise ? [] : searchContent(content, rules, () => '');
  const leaving = options.kind === 'pack' ? handedIn(content.evidence, options) : [];
  return [
    ...buildPreflight({
      content: {
        ...content,
        evidence: whole.evidence,
        measures: whole.measures,
        contacts: whole.contacts,
      },
      options,
      coverage: buildCoverage(whole, createMentionNames(journal)),
      answers: journal.records.list('criterion-answer'),
      identifiers: found.length,
      hintsOf: coach.on ? (entry) => askedHints(entry.id, hintsOf(entry, whole), coach) : () => [],
    }),
    ...(await saidByFiles(leaving, journal.vault, rules.register)),
  ];
}

/** Reading an account takes a while and gives the same hints until it changes. */
const known = new WeakMap<Entry, readonly EntryHint[]>();

function hintsOf(entry: Entry, content: ReportContent): readonly EntryHint[] {
  const before = known.get(entry);
  if (before) return before;
  const options = entryCoachOptions({ ...content, level: content.profile.level });
  const { hints } = coachEntry(entry, options);
  known.set(entry, hints);
  return hints;
}
