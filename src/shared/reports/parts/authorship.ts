import { authorshipOfEntries, type Authorship } from '../../authorship/authorship-of-entries.ts';
import type { Chapter } from '../chapter.ts';
import { dayOf, periodText } from '../day-text.ts';
import { line, link, paragraph } from '../make-blocks.ts';
import type { ReportEntry } from '../reported-accounts.ts';
import type { ReportScope } from '../report-scope.ts';
import type { Block } from '../report.ts';

/** When and how the printed accounts were written; no chapter where the candidate does not keep it. */
export function authorshipChapters(scope: ReportScope): readonly Chapter[] {
  if (!(scope.content.profile.authorship ?? false) || scope.entries.length === 0) return [];
  const kept = authorshipOfEntries(scope.content.writingSessions);
  return [
    {
      title: 'How the accounts were written',
      anchor: 'authorship',
      newPage: false,
      blocks: [
        paragraph(
          'Kept by the journal at the candidate’s wish. Words typed count those taken out again; words pasted came from somewhere else, the candidate’s own notes included. A new sitting begins after a quarter of an hour without a key.',
        ),
        authorshipTable(scope.entries, kept),
      ],
    },
  ];
}

const authorshipTable = (
  entries: readonly ReportEntry[],
  kept: ReadonlyMap<string, Authorship>,
): Block => ({
  type: 'table',
  caption: 'Sittings and words by account',
  columns: [
    { title: 'Account', align: 'left', weight: 2 },
    { title: 'Written', align: 'left', weight: 5 },
    { title: 'Sittings', align: 'right', weight: 2 },
    { title: 'Words typed', align: 'right', weight: 2 },
    { title: 'Words pasted', align: 'right', weight: 2 },
    { title: 'Outside tools', align: 'left', weight: 5 },
  ],
  rows: entries.map(({ entry, anchor }) => {
    const record = kept.get(entry.id);
    const figures = record
      ? [
          periodText(dayOf(record.first), dayOf(record.last)),
          String(record.sittings),
          String(record.wordsTyped),
          String(record.wordsPasted),
        ]
      : ['before this was kept', '–', '–', '–'];
    return {
      cells: [
        [link(entry.code, anchor)],
        ...figures.map(line),
        line(entry.outsideTools?.trim() || 'none declared'),
      ],
    };
  }),
});
