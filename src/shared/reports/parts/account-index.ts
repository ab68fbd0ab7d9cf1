import { dayText } from '../day-text.ts';
import { followUpAnchor } from '../anchors.ts';
import { line, link, text } from '../make-blocks.ts';
import type { ReportScope } from '../report-scope.ts';
import type { Block, Run } from '../report.ts';
import type { WrittenStage } from '../written-stages.ts';

/**
 * The accounts of the document and the criteria that words in each of them
 * show: the matrix read the other way round. Accounts without a claim stand in
 * it too, so that nobody looks for them in vain.
 */
export function accountIndex(scope: ReportScope): readonly Block[] {
  const accounts = accountsOf(scope);
  if (accounts.length === 0) return [];
  return [
    {
      type: 'table',
      caption: 'Accounts and the criteria they show',
      columns: [
        { title: 'Account', align: 'left', weight: 2 },
        { title: 'What it is about', align: 'left', weight: 7 },
        { title: 'Date', align: 'left', weight: 4 },
        { title: 'Shows', align: 'left', weight: 5 },
      ],
      rows: accounts.map(({ name, title, day, anchor, criteria }) => ({
        cells: [
          [link(name, anchor)],
          line(title === '' ? 'Untitled' : title),
          line(day === null ? 'not dated' : dayText(day)),
          criteriaCell(scope, criteria),
        ],
      })),
    },
  ];
}

/** The codes, each leading to its row of the matrix. */
export function criteriaCell(scope: ReportScope, criteria: readonly string[]): readonly Run[] {
  const codes = scope.nameCriteria(criteria);
  if (codes.length === 0) return [text('No criterion')];
  return codes.flatMap((code, index) => [
    ...(index === 0 ? [] : [text(', ')]),
    link(code.text, code.target),
  ]);
}

type Account = {
  readonly name: string;
  readonly title: string;
  readonly day: string | null;
  readonly anchor: string;
  readonly criteria: readonly string[];
};

/** In the order in which the document prints them. */
const accountsOf = (scope: ReportScope): readonly Account[] => [
  ...scope.entries.map(({ entry, anchor, stages }) => ({
    name: entry.code,
    title: entry.title,
    day: entry.happenedOn,
    anchor,
    criteria: claimedIn(stages),
  })),
  ...scope.relationships.flatMap(({ contacts, followUps }) => [
    ...contacts.map(({ contact, anchor, stages }) => ({
      name: contact.code,
      title: contact.purpose,
      day: contact.happenedOn,
      anchor,
      criteria: claimedIn(stages),
    })),
    ...followUps
      .filter(({ doneOn }) => doneOn !== null)
      .map(({ id, code, title, doneOn, criteria }) => ({
        name: code,
        title,
        day: doneOn,
        anchor: followUpAnchor(id),
        criteria,
      })),
  ]),
  ...scope.changes.map(({ change, anchor, stages }) => ({
    name: 'Change',
    title: change.title,
    day: change.changedOn,
    anchor,
    criteria: claimedIn(stages),
  })),
  ...scope.complaints.map(({ complaint, anchor, stages }) => ({
    name: complaint.code,
    title: complaint.title,
    day: complaint.stages.find(({ stage }) => stage === 'received')?.on ?? null,
    anchor,
    criteria: claimedIn(stages),
  })),
  ...scope.plans.map(({ plan, anchor, stages }) => ({
    name: plan.code,
    title: plan.title,
    day: plan.startedOn,
    anchor,
    criteria: claimedIn(stages),
  })),
];

const claimedIn = (stages: readonly Pick<WrittenStage, 'claims'>[]): readonly string[] =>
  stages.flatMap(({ claims }) => claims.flatMap(({ criteria }) => criteria));
