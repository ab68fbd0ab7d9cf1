import { fairnessQuestions } from '../../complaints/fairness-questions.ts';
import type { Complaint } from '../../complaints/complaint.ts';
import { dayText } from '../day-text.ts';
import { heading, line } from '../make-blocks.ts';
import type { Block } from '../report.ts';
import type { ReportComplaint } from '../reported-service.ts';

/** What was found and put right, whether it was fair, and how it is kept from coming back. */
export const decisionBlocks = ({ complaint, anchor }: ReportComplaint): readonly Block[] => [
  ...fieldBlocks('Findings and remedy', `${anchor}-findings`, [
    ['Findings', complaint.findings],
    ['Remedy', complaint.remedy],
    ['Law and ombudsman', complaint.statutoryNote],
  ]),
  ...fairnessTable(complaint, anchor),
  ...fieldBlocks('So that it does not come back', `${anchor}-prevention`, [
    ['Root cause', complaint.rootCause],
    ['Prevention', complaint.prevention],
    ['Check for recurrence', recurrenceText(complaint.recurrence)],
  ]),
];

function fieldBlocks(
  title: string,
  anchor: string,
  pairs: readonly (readonly [label: string, value: string])[],
): readonly Block[] {
  const fields = pairs
    .map(([label, value]) => ({ label, value }))
    .filter(({ value }) => value !== '');
  return fields.length === 0 ? [] : [heading(4, title, anchor), { type: 'fields', fields }];
}

const answerNames = { yes: 'Yes', partly: 'Partly', no: 'No' } as const;

function fairnessTable({ code, fairness }: Complaint, anchor: string): readonly Block[] {
  const answered = fairnessQuestions.flatMap(({ id, question }) => {
    const given = fairness.find((each) => each.question === id);
    return given ? [{ question, answer: answerNames[given.answer], note: given.note }] : [];
  });
  if (answered.length === 0) return [];
  return [
    heading(4, 'Was it fair?', `${anchor}-fairness`),
    {
      type: 'table',
      caption: `${code}: questions of fairness`,
      columns: [
        { title: 'Question', align: 'left', weight: 6 },
        { title: 'Answer', align: 'left', weight: 2 },
        { title: 'How I know', align: 'left', weight: 6 },
      ],
      rows: answered.map(({ question, answer, note }) => ({
        cells: [line(question), line(answer), line(note)],
      })),
    },
  ];
}

function recurrenceText({ due, doneOn, result }: Complaint['recurrence']): string {
  const days = [
    due === null ? '' : `planned for ${dayText(due)}`,
    doneOn === null ? '' : `done on ${dayText(doneOn)}`,
  ].filter((part) => part !== '');
  const planned = days.join(', ');
  const head = planned === '' ? '' : `${planned.charAt(0).toUpperCase()}${planned.slice(1)}.`;
  return [head, result].filter((part) => part !== '').join(' ');
}
