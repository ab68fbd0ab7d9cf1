import { channelOf } from '../../customers/contact-channels.ts';
import { greetingPoints, questionTypeNames, type Contact } from '../../customers/contact.ts';
import type { Customer } from '../../customers/customer.ts';
import { stageOf } from '../../customers/lifecycle-stages.ts';
import { preferenceMismatch } from '../../customers/preference-mismatch.ts';
import { dayText } from '../day-text.ts';
import { heading, line, lines, paragraph } from '../make-blocks.ts';
import type { ReportContact } from '../reported-relationships.ts';
import type { ReportScope } from '../report-scope.ts';
import type { Block } from '../report.ts';
import { policyBlocks } from './link-runs.ts';
import { realityNames } from '../../entries/reality-names.ts';

/** One contact: its facts, the greeting and the questions as tables, then what was written. */
export const contactBlocks = (
  { contact, anchor, stages }: ReportContact,
  customer: Customer,
  scope: ReportScope,
): readonly Block[] => [
  heading(3, contactTitle(contact), anchor),
  paragraph(contactLine(contact), 'small'),
  ...contactFields(contact, customer, scope),
  ...greetingTable(contact),
  ...questionTable(contact),
  ...stages.flatMap((stage) => [heading(4, stage.name, stage.anchor), ...stage.blocks]),
  ...policyBlocks(scope, contact.links ?? [], 4, anchor),
];

const contactTitle = ({ code, purpose }: Contact): string =>
  purpose === '' ? `Contact ${code}` : `${code} ${purpose}`;

/** `2 December 2025, 14:20 · Phone · Real work · Needs`: when, how, and where in the relationship. */
function contactLine({ happenedOn, time, channel, reality, stage }: Contact): string {
  return [
    `${dayText(happenedOn)}${time === null ? '' : `, ${time}`}`,
    channelOf(channel).name,
    realityNames[reality],
    stage === null ? 'Stage not chosen' : `Stage: ${stageOf(stage).name}`,
  ].join(' · ');
}

function contactFields(contact: Contact, customer: Customer, scope: ReportScope): readonly Block[] {
  const channel = channelOf(contact.channel);
  const mismatch = preferenceMismatch(customer, contact);
  const evidence = scope.evidence
    .filter(({ id }) => contact.evidenceIds.includes(id))
    .map(({ code, title }) => `${code} ${title}`);
  const fields = [
    { label: 'Against the preference', value: mismatch ?? '' },
    {
      label: 'Why this channel',
      value: mismatch === null ? '' : (contact.channelReason ?? ''),
    },
    { label: channel.voice ? 'Tone of voice' : 'Tone of the words', value: contact.tone },
    { label: 'Body language', value: channel.sight ? contact.bodyLanguage : '' },
    { label: 'Evidence', value: evidence.join('; ') },
  ].filter(({ value }) => value !== '');
  return fields.length === 0 ? [] : [{ type: 'fields', fields }];
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
