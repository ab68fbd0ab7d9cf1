import { complaintKindNames, complaintName } from '../../complaints/complaint-names.ts';
import { stageDay } from '../../complaints/stage-dates.ts';
import type { Chapter } from '../chapter.ts';
import { dayText } from '../day-text.ts';
import { heading, paragraph } from '../make-blocks.ts';
import type { ReportScope } from '../report-scope.ts';
import type { Block, Field } from '../report.ts';
import type { ReportComplaint } from '../reported-service.ts';
import { decisionBlocks } from './complaint-decision.ts';
import { handlingBlocks } from './complaint-handling.ts';
import { satisfactionBlocks } from './complaint-satisfaction.ts';
import { realityNames } from '../../entries/reality-names.ts';
import { linkParagraph, policyBlocks, teamworkFields } from './link-runs.ts';
import { stageBlocks } from './stage-blocks.ts';

/** Every included complaint, from the first word to what was made of it. */
export const complaintsChapter = (scope: ReportScope): Chapter => ({
  title: 'Complaints',
  anchor: 'complaints',
  newPage: true,
  blocks: scope.complaints.flatMap((reported) => [
    heading(3, complaintName(reported.complaint), reported.anchor),
    ...complaintBlocks(reported, scope),
  ]),
});

function complaintBlocks(reported: ReportComplaint, scope: ReportScope): readonly Block[] {
  const { complaint, anchor, stages } = reported;
  return [
    factFields(reported, scope),
    ...wordBlocks(reported),
    ...stages.flatMap((stage) => stageBlocks(stage, 4)),
    ...handlingBlocks(reported, scope),
    ...decisionBlocks(reported),
    ...satisfactionBlocks(reported),
    ...written('The opportunity in it', complaint.opportunity, `${anchor}-opportunity`),
    ...linkParagraph(scope, 'It led to', complaint.links, [
      'change',
      'plan',
      'feedback',
      'entry',
      'measure',
    ]),
    ...confirmation(reported, scope),
    ...policyBlocks(scope, complaint.links, 4, anchor),
  ];
}

function factFields({ complaint, stages }: ReportComplaint, scope: ReportScope): Block {
  const claimed = stages.flatMap(({ claims }) => claims.flatMap(({ criteria }) => criteria));
  const codes = scope.nameCriteria(claimed).map((code) => code.text);
  const customers = complaint.customerIds.map((id) => scope.nameLink('customer', id));
  return filled([
    { label: 'How far it went', value: complaintKindNames[complaint.kind] },
    { label: 'Kind of work', value: realityNames[complaint.reality] },
    { label: 'Received', value: dayText(stageDay(complaint.stages, 'received')) },
    { label: 'Closed', value: dayText(stageDay(complaint.stages, 'closed')) },
    { label: 'Customers', value: customers.join(', ') },
    {
      label: 'Contacts',
      value: complaint.contactIds.map((id) => scope.nameLink('contact', id)).join(', '),
    },
    { label: 'Where', value: complaint.setting },
    { label: 'Procedure followed', value: complaint.procedure },
    { label: 'Criteria claimed', value: codes.length === 0 ? 'none yet' : codes.join(', ') },
  ]);
}

function wordBlocks({ complaint, anchor }: ReportComplaint): readonly Block[] {
  const { trigger, customerWords, ownWords } = complaint;
  if (trigger + customerWords + ownWords === '') return [];
  return [
    heading(4, 'What set it off', `${anchor}-trigger`),
    ...(trigger === '' ? [] : [paragraph(trigger)]),
    ...(customerWords === ''
      ? []
      : [paragraph('The customer said:', 'small'), paragraph(customerWords, 'quote')]),
    ...(ownWords === '' ? [] : [paragraph('I said:', 'small'), paragraph(ownWords, 'quote')]),
  ];
}

function confirmation(
  { complaint, anchor }: ReportComplaint,
  scope: ReportScope,
): readonly Block[] {
  const { askedWho, askedOn, evidenceId } = complaint.witness;
  const fields = [
    ...teamworkFields(complaint.teamwork),
    { label: 'Witness asked', value: askedWho },
    { label: 'Asked on', value: dayText(askedOn) },
    {
      label: 'Testimony',
      value: evidenceId === null ? '' : scope.nameLink('evidence', evidenceId),
    },
  ].filter(({ value }) => value !== '');
  return fields.length === 0
    ? []
    : [
        heading(4, 'Who took part and who can confirm it', `${anchor}-witness`),
        { type: 'fields', fields },
      ];
}

/** A heading with some sentences under it; nothing where none were written. */
const written = (title: string, words: string, anchor: string): readonly Block[] =>
  words === '' ? [] : [heading(4, title, anchor), paragraph(words)];

/** Fields without the empty ones. */
const filled = (fields: readonly Field[]): Block => ({
  type: 'fields',
  fields: fields.filter(({ value }) => value !== ''),
});
