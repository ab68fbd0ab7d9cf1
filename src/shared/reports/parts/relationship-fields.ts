import { channelWords } from '../../customers/preference-mismatch.ts';
import { periodText } from '../day-text.ts';
import { counted, heading } from '../make-blocks.ts';
import type { ReportRelationship } from '../reported-relationships.ts';
import type { Block, FieldsBlock } from '../report.ts';
import { sectorNames } from './portfolio-parts.ts';

/** Who the customer is to the work and what they prefer; the context only where the candidate prints it. */
export function relationshipFields({ customer, contacts }: ReportRelationship): FieldsBlock {
  const days = contacts.map(({ contact }) => contact.happenedOn);
  const period = periodText(days.at(0) ?? null, days.at(-1) ?? null);
  const context = customer.printsContext
    ? [
        { label: 'Language', value: customer.language ?? '' },
        { label: 'Access', value: customer.access ?? '' },
        { label: 'Customs', value: customer.culture ?? '' },
      ]
    : [];
  const optional = [
    { label: 'Kind of business or person', value: customer.businessType ?? '' },
    { label: 'Sector', value: customer.sector === undefined ? '' : sectorNames[customer.sector] },
    { label: 'Prefers', value: capital(channelWords(customer.preferredChannels ?? [])) },
    { label: 'Best time', value: customer.bestTime ?? '' },
    { label: 'Style', value: customer.style ?? '' },
    { label: 'More about contact', value: customer.preference },
    ...context,
  ];
  return {
    type: 'fields',
    fields: [
      {
        label: 'Relation',
        value: customer.relation === 'internal' ? 'A colleague (internal)' : 'From outside',
      },
      { label: 'Recorded', value: `${period}, ${counted(contacts.length, 'contact')}` },
      ...optional.filter(({ value }) => value !== ''),
    ],
  };
}

/** How far the candidate may go with the customer. */
export function limitFields({ customer, anchor }: ReportRelationship): readonly Block[] {
  const fields = [
    { label: 'Limit of my authority', value: customer.authorityLimit ?? '' },
    { label: 'Limit of data', value: customer.dataLimit ?? '' },
    { label: 'Limit of time', value: customer.timeLimit ?? '' },
    { label: 'Limit of gifts', value: customer.giftLimit ?? '' },
  ].filter(({ value }) => value !== '');
  return fields.length === 0
    ? []
    : [heading(3, 'Limits', `${anchor}-limits`), { type: 'fields', fields }];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
