import { relationshipOf } from '../../customers/relationship.ts';
import { chartAlternative, chartTable } from '../chart-alternative.ts';
import { needAnchor } from '../anchors.ts';
import type { Chapter } from '../chapter.ts';
import { dayText } from '../day-text.ts';
import { lifecycleChart } from '../lifecycle-chart.ts';
import { heading, line, paragraph } from '../make-blocks.ts';
import type { ReportRelationship } from '../reported-relationships.ts';
import type { ReportScope } from '../report-scope.ts';
import type { Block, TableBlock } from '../report.ts';
import { needKindNames } from '../../customers/need.ts';
import { contactBlocks } from './contact-blocks.ts';
import { followUpBlocks } from './follow-up-table.ts';
import { limitFields, relationshipFields } from './relationship-fields.ts';

/** One relationship: who, what was needed, how it went over time, every contact and every follow-up. */
export const relationshipChapter =
  (scope: ReportScope) =>
  (relationship: ReportRelationship): Chapter => ({
    title: `Relationship with ${relationship.customer.code}`,
    anchor: relationship.anchor,
    newPage: true,
    blocks: [
      relationshipFields(relationship),
      ...(relationship.customer.about === '' ? [] : [paragraph(relationship.customer.about)]),
      ...timeLine(relationship),
      ...needs(relationship),
      ...limitFields(relationship),
      ...relationship.contacts.flatMap((contact) =>
        contactBlocks(contact, relationship.customer, scope),
      ),
      ...followUpBlocks(relationship, scope),
    ],
  });

function timeLine({ customer, anchor, contacts, followUps }: ReportRelationship): readonly Block[] {
  const told = contacts.map(({ contact }) => contact);
  const chart = lifecycleChart(customer.code, told, followUps);
  if (!chart) return [];
  const { missing } = relationshipOf(customer, told, followUps);
  const names = missing.map(({ name }) => name.toLowerCase()).join(', ');
  return [
    heading(3, 'The relationship over time', `${anchor}-time`),
    {
      type: 'figure',
      chart,
      alt: chartAlternative(chart),
      caption: `${chart.title}. ${chart.note}`,
    },
    chartTable(chart),
    ...(names === '' ? [] : [paragraph(`No contact here shows: ${names}.`, 'small')]),
  ];
}

function needs({ customer, anchor }: ReportRelationship): readonly Block[] {
  const sheet = customer.needs ?? [];
  if (sheet.length === 0) return [];
  const table: TableBlock = {
    type: 'table',
    caption: `What ${customer.code} needs`,
    columns: [
      { title: 'Need', align: 'left', weight: 6 },
      { title: 'Kind', align: 'left', weight: 3 },
      { title: 'What told me', align: 'left', weight: 5 },
      { title: 'Confirmed with them', align: 'left', weight: 4 },
    ],
    rows: sheet.map(({ id, need, kind, source, confirmedOn }) => ({
      anchor: needAnchor(id),
      cells: [
        line(need === '' ? 'not said' : need),
        line(needKindNames[kind]),
        line(source === '' ? 'not noted' : source),
        line(confirmedOn === null ? 'not yet' : dayText(confirmedOn)),
      ],
    })),
  };
  return [heading(3, 'Needs', `${anchor}-needs`), table];
}
