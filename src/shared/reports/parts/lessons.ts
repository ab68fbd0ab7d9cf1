import type { Chapter } from '../chapter.ts';
import { dayText } from '../day-text.ts';
import { line, link, paragraph, text } from '../make-blocks.ts';
import type { ReportScope } from '../report-scope.ts';
import type { Run, TableBlock } from '../report.ts';

/** What the printed accounts taught, and where it was put to use since; no chapter without a lesson. */
export function lessonsChapters(scope: ReportScope): readonly Chapter[] {
  const accounts = new Map(scope.entries.map((account) => [account.entry.id, account]));
  const lessons = scope.content.lessons
    .filter((lesson) => lesson.text.trim() !== '' && accounts.has(lesson.entryId))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  if (lessons.length === 0) return [];
  const account = (id: string): readonly Run[] => {
    const found = accounts.get(id);
    return found ? [link(found.entry.code, found.anchor)] : [];
  };
  const table: TableBlock = {
    type: 'table',
    caption: 'Lessons and where they were put to use',
    columns: [
      { title: 'Lesson', align: 'left', weight: 6 },
      { title: 'Learned in', align: 'left', weight: 3 },
      { title: 'Put to use', align: 'left', weight: 6 },
    ],
    rows: lessons.map((lesson) => {
      const uses = lesson.uses.filter(({ entryId }) => accounts.has(entryId));
      return {
        cells: [
          line(lesson.text),
          [...account(lesson.entryId), text(`, ${dayText(lesson.learnedOn)}`)],
          uses.length === 0
            ? line('not yet')
            : uses.flatMap((use, index): readonly Run[] => [
                ...(index === 0 ? [] : [{ type: 'break' } as const]),
                ...account(use.entryId),
                ...(use.how === '' ? [] : [text(`: ${use.how}`)]),
              ]),
        ],
      };
    }),
  };
  return [
    {
      title: 'What I learned and used',
      anchor: 'lessons',
      newPage: false,
      blocks: [
        paragraph('Each lesson is in the candidate’s own words; a later account shows it in use.'),
        table,
      ],
    },
  ];
}
