import { lawById } from '../../policies/law-library.ts';
import type { Policy } from '../../policies/policy.ts';
import { policyAnchor } from '../anchors.ts';
import type { Chapter } from '../chapter.ts';
import { dayText } from '../day-text.ts';
import { bold, line, lines, paragraph, text } from '../make-blocks.ts';
import type { ReportScope } from '../report-scope.ts';
import type { Run } from '../report.ts';

/** Every law and policy that this document links, what it asks, and where it is linked. */
export const policyChapter = (scope: ReportScope): Chapter => ({
  title: 'Law and policy',
  anchor: 'policies',
  newPage: false,
  blocks: [
    paragraph(
      'What the law and the employer ask, in plain words and not as legal advice, with the place of the text and where this document says how it shaped the work.',
    ),
    {
      type: 'table',
      caption: 'Laws and policies linked in this document',
      columns: [
        { title: 'Law or policy', align: 'left', weight: 4 },
        { title: 'What it asks', align: 'left', weight: 6 },
        { title: 'The text, checked', align: 'left', weight: 4 },
        { title: 'Linked in', align: 'left', weight: 3 },
      ],
      rows: scope.policies.map(({ policy, usedIn }) => ({
        anchor: policyAnchor(policy.id),
        cells: [
          lines([bold(policy.title)], line(policy.reference)),
          line(policy.asks),
          sourceCell(policy),
          usedIn.flatMap((use, index): readonly Run[] => [
            ...(index === 0 ? [] : [text(', ')]),
            { type: 'link', text: use.name, target: use.anchor },
          ]),
        ],
      })),
    },
  ],
});

function sourceCell(policy: Policy): readonly Run[] {
  const law = lawById(policy.lawId);
  return lines(
    line(policy.source),
    line(
      policy.checkedOn === null
        ? 'Not checked yet whether it is current'
        : `Checked on ${dayText(policy.checkedOn)}`,
    ),
    line(law?.check ?? ''),
  );
}
