import { complaintStageNames } from '../../complaints/complaint-names.ts';
import { stepsToFill } from '../../complaints/handling-stepper.ts';
import { allStages } from '../../complaints/stage-dates.ts';
import type { Complaint } from '../../complaints/complaint.ts';
import { dayText } from '../day-text.ts';
import { bold, heading, line, paragraph } from '../make-blocks.ts';
import type { ReportScope } from '../report-scope.ts';
import type { Block, Field } from '../report.ts';
import type { ReportComplaint } from '../reported-service.ts';

/** The stages of the procedure, the steps with their words, authority, and what it did to both. */
export function handlingBlocks(reported: ReportComplaint, scope: ReportScope): readonly Block[] {
  const { complaint, anchor } = reported;
  const others: readonly Field[] = [
    { label: 'Where my authority ended', value: complaint.authorityLimit },
    { label: 'Escalation route', value: complaint.escalationRoute },
    ...feelingFields(complaint.feelings),
    { label: 'How I stayed composed', value: complaint.composure },
  ].filter(({ value }) => value !== '');
  return [
    ...stageTable(complaint, anchor),
    ...stepTable(complaint, anchor, scope),
    ...(others.length === 0
      ? []
      : [
          heading(4, 'Authority and composure', `${anchor}-authority`),
          { type: 'fields', fields: others } as const,
        ]),
  ];
}

function stageTable({ code, stages }: Complaint, anchor: string): readonly Block[] {
  if (stages.every(({ on, note }) => on === null && note === '')) return [];
  return [
    heading(4, 'Stages of the procedure', `${anchor}-stages`),
    {
      type: 'table',
      caption: `${code}: stages and days`,
      columns: [
        { title: 'Stage', align: 'left', weight: 3 },
        { title: 'Day', align: 'left', weight: 3 },
        { title: 'What was done, by whom', align: 'left', weight: 8 },
      ],
      rows: allStages(stages).map(({ stage, on, note }) => ({
        cells: [
          [bold(complaintStageNames[stage])],
          line(on === null ? 'not yet' : dayText(on)),
          line(note),
        ],
      })),
    },
  ];
}

function stepTable(
  { code, handling, handlingModelId }: Complaint,
  anchor: string,
  scope: ReportScope,
): readonly Block[] {
  const model = scope.content.guides.customerModels.find(({ id }) => id === handlingModelId);
  const steps = stepsToFill(model, handling);
  if (steps.every(({ written }) => written.words === '' && written.on === null)) return [];
  const name = model === undefined ? 'Step by step' : `Step by step: ${model.name}`;
  return [
    heading(4, name, `${anchor}-steps`),
    {
      type: 'table',
      caption: `${code}: steps, times and words`,
      columns: [
        { title: 'Step', align: 'left', weight: 3 },
        { title: 'When', align: 'left', weight: 3 },
        { title: 'What was said and done', align: 'left', weight: 8 },
      ],
      rows: steps.map((step) => ({
        cells: [
          [bold(step.name)],
          line(whenText(step.written)),
          line(step.written.words === '' ? 'nothing noted' : step.written.words),
        ],
      })),
    },
    ...(model === undefined ? [] : [paragraph(model.caution, 'small')]),
  ];
}

const whenText = ({ on, time }: Complaint['handling'][number]): string =>
  [dayText(on), time].filter((part) => part !== '').join(', ') || 'not noted';

/** `2 before, 4 after`, from 1 very upset to 5 calm and content. */
function feelingFields(feelings: Complaint['feelings']): readonly Field[] {
  const pair = (before: number | null, after: number | null) =>
    [before === null ? '' : `${before} before`, after === null ? '' : `${after} after`]
      .filter((part) => part !== '')
      .join(', ');
  return [
    {
      label: 'The customer, 1 upset to 5 calm',
      value: pair(feelings.customerBefore, feelings.customerAfter),
    },
    { label: 'I, 1 upset to 5 calm', value: pair(feelings.ownBefore, feelings.ownAfter) },
  ];
}
