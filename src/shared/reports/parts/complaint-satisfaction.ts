import { recoveryNote } from '../../complaints/recovery-note.ts';
import { dayText } from '../day-text.ts';
import { bold, heading, line, text } from '../make-blocks.ts';
import type { Block } from '../report.ts';
import type { ReportComplaint } from '../reported-service.ts';

/** Three ratings, and what they do and do not say; nothing where none was given. */
export function satisfactionBlocks({ complaint, anchor }: ReportComplaint): readonly Block[] {
  const { satisfaction, code } = complaint;
  const points = [
    ['Before the failure', satisfaction.beforeFailure],
    ['After the failure', satisfaction.afterFailure],
    ['After it was put right', satisfaction.afterRecovery],
  ] as const;
  if (points.every(([, point]) => point.value === null && point.source === '')) return [];
  return [
    heading(4, 'Satisfaction at three points', `${anchor}-satisfaction`),
    {
      type: 'table',
      caption: `${code}: satisfaction from ${satisfaction.min} to ${satisfaction.max}`,
      columns: [
        { title: 'When', align: 'left', weight: 4 },
        { title: 'Rating', align: 'right', weight: 2 },
        { title: 'Day', align: 'left', weight: 3 },
        { title: 'From where', align: 'left', weight: 6 },
      ],
      rows: points.map(([name, point]) => ({
        cells: [
          [bold(name)],
          line(point.value === null ? 'none' : String(point.value)),
          line(dayText(point.on)),
          line(point.source),
        ],
      })),
    },
    {
      type: 'note',
      title: 'What three ratings say',
      paragraphs: recoveryNote(complaint).map((sentence) => [text(sentence)]),
    },
  ];
}
