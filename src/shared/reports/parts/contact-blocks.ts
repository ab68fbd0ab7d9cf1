import { channelOf } from '../../customers/contact-channels.ts';
import { greetingPoints, questionTypeNames, type Contact } from '../../customers/contact.ts';
import type { Customer } from '../../customers/customer.ts';
import { stageOf } from '../../customers/lifecycle-stages.ts';
import { preferenceMismatch } from '../../customers/preference-mismatch.ts';
import { dayText } from '../day-text.ts';
import { heading, line, lines } from '../make-blocks.ts';
import type { ReportContact } from '../reported-relationships.ts';
import type { ReportScope } from '../report-scope.ts';
import type { Block, FieldsBlock } from '../report.ts';
import { policyBlocks } from './link-runs.ts';
import { realityNames } from '../../entries/reality-names.ts';

/** One contact: its facts, the greeting and the questions as tables, then what was written. */
export const contactBlocks = (
  { contact, anchor, stages }: ReportContact,
  customer: Customer,
  scope: ReportScope,
): readonly Block[] => [
  heading(3, contactTitle(contact), anchor),
  contactFields(contact, customer, scope),
  ...greetingTable(contact),
  ...questionTable(contact),
  ...stages.flatMap((stage) => [heading(4, stage.name, stage.anchor), ...stage.blocks]),
  ...policyBlocks(scope, contact.links ?? [], 4, anchor),
];

const contactTitle = ({ code, purpose }: Contact): string =>
  purpose === '' ? `Contact ${code}` : `${code} ${purpose}`;

function contactFields(contact: Contact, customer: Customer, scope: ReportScope): FieldsBlock {
  const channel = channelOf(contact.channel);
  const mismatch = preferenceMismatch(customer, contact);
  const evidence = scope.evidence
    .filter(({ id }) => contact.evidenceIds.includes(id))
    .map(({ code, title }) => `${code} ${title}`);
  const optional = [
    { label: 'Against the preference', value: mismatch ?? '' },
    {
      label: 'Why this channel',
      value: mismatch === null ? '' : (contact.channelReason ?? ''),
    },
    { label: channel.voice ? 'Tone of voice' : 'Tone of the words', value: contact.tone },
    { label: 'Body language', value: channel.sight ? contact.bodyLanguage : '' },
    { label: 'Evidence', value: evidence.join('; ') },
  ];
  const time = contact.time === null ? '' : `, ${contact.time}`;
  return {
    type: 'fields',
    fields: [
      { label: 'Day', value: `${dayText(contact.happenedOn)}${time}` },
      { label: 'Channel', value: channel.name },
      { label: 'Kind of work', value: realityNames[contact.reality] },
      {
        label: 'Stage of the relationship',
        value: contact.stage === null ? 'not chosen' : stageOf(contact.stage).name,
      },
      ...optional.filter(({ value }) => value !== ''),
    ],
  };
}

function greetingTable({ code, greeting }: Contact): readonly Block[] {
  const noted = greetingPoints.flatMap(({ id, name }) => {
    const note = greeting.find((each) => each.id === id);
    return note ? [{ name, ...note }] : [];
  });
  if (noted.length === 0) return [];
  return [
    {
      type: 'table',
      caption: `${code}: the greeting`,
      columns: [
        { title: 'Point', align: 'left', weight: 3 },
        { title: 'My words', align: 'left', weight: 6 },
        { title: 'How they took it', align: 'left', weight: 6 },
      ],
      rows: noted.map(({ name, quote, reaction }) => ({
        cells: [line(name), line(quote || 'not noted'), line(reaction || 'not noted')],
      })),
    },
  ];
}

function questionTable({ code, questions }: Contact): readonly Block[] {
  if (questions.length === 0) return [];
  return [
    {
      type: 'table',
      caption: `${code}: questions asked`,
      columns: [
        { title: 'Question', align: 'left', weight: 6 },
        { title: 'Type', align: 'left', weight: 3 },
        { title: 'What it revealed', align: 'left', weight: 6 },
        { title: 'Said back', align: 'left', weight: 5 },
      ],
      rows: questions.map((question) => ({
        cells: [
          line(question.asked || 'not noted'),
          line(questionTypeNames[question.type]),
          lines(
            line(question.revealed || 'not noted'),
            line(question.changedNeed ? 'It changed what was wanted.' : ''),
          ),
          lines(
            line(question.paraphrase || 'not said back'),
            line(question.confirmed ? 'They said that was right.' : ''),
          ),
        ],
      })),
    },
  ];
}
