import { channelOf } from '../../customers/contact-channels.ts';
import type { FollowUp } from '../../customers/follow-up.ts';
import { followUpAnchor } from '../anchors.ts';
import { dayText } from '../day-text.ts';
import { counted, heading, line, lines, link, paragraph, text } from '../make-blocks.ts';
import type { ReportRelationship } from '../reported-relationships.ts';
import type { ReportScope } from '../report-scope.ts';
import type { Block, Run } from '../report.ts';

/** What was promised and what became of it, counted and line by line. */
export function followUpBlocks(
  { customer, anchor, followUps }: ReportRelationship,
  scope: ReportScope,
): readonly Block[] {
  if (followUps.length === 0) return [];
  return [
    heading(3, 'Follow-ups', `${anchor}-follow-ups`),
    paragraph(followUpSentence(followUps), 'lead'),
    {
      type: 'table',
      caption: `Follow-ups with ${customer.code}`,
      columns: [
        { title: 'Follow-up', align: 'left', weight: 5 },
        { title: 'Days', align: 'left', weight: 4 },
        { title: 'What was said or written', align: 'left', weight: 6 },
        { title: 'What came of it', align: 'left', weight: 5 },
      ],
      rows: followUps.map((followUp) => ({
        anchor: followUpAnchor(followUp.id),
        cells: [
          whatCell(followUp, scope),
          daysCell(followUp),
          line(followUp.doneOn === null ? 'not done yet' : followUp.content || 'not noted'),
          line(followUp.doneOn === null ? 'open' : followUp.result || 'not noted'),
        ],
      })),
    },
  ];
}

/** `2 of 3 follow-ups were done, 1 of them by the day it was due.` */
export function followUpSentence(followUps: readonly FollowUp[]): string {
  const done = followUps.filter(({ doneOn }) => doneOn !== null);
  const dated = done.filter(({ dueOn }) => dueOn !== null);
  const inTime = dated.filter(({ doneOn, dueOn }) => (doneOn ?? '') <= (dueOn ?? ''));
  const kept =
    dated.length === 0 ? '' : `, ${inTime.length} of ${dated.length} with a day by that day`;
  return `${done.length} of ${counted(followUps.length, 'follow-up')} ${done.length === 1 ? 'was' : 'were'} done${kept}.`;
}

function whatCell(followUp: FollowUp, scope: ReportScope): readonly Run[] {
  const codes = followUp.doneOn === null ? [] : scope.nameCriteria(followUp.criteria);
  const evidence = scope.evidence
    .filter(({ id }) => followUp.evidenceIds.includes(id))
    .map(({ code }) => code);
  return lines(
    line(`${followUp.code} ${followUp.title}`),
    line(channelOf(followUp.channel).name),
    line(followUp.byWhom === '' ? '' : `By: ${followUp.byWhom}`),
    line(evidence.length === 0 ? '' : `Evidence: ${evidence.join(', ')}`),
    codes.length === 0
      ? []
      : [
          text('Shows: '),
          ...codes.flatMap((code, index): readonly Run[] => [
            ...(index === 0 ? [] : [text(', ')]),
            link(code.text, code.target),
          ]),
        ],
  );
}

const daysCell = ({ promisedOn, dueOn, doneOn }: FollowUp): readonly Run[] =>
  lines(
    line(promisedOn === null ? 'A courtesy' : `Promised ${dayText(promisedOn)}`),
    line(dueOn === null ? '' : `Due ${dayText(dueOn)}`),
    line(doneOn === null ? '' : `Done ${dayText(doneOn)}`),
  );
