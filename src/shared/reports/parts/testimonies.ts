import type { Evidence } from '../../evidence/evidence.ts';
import type { Testimony } from '../../evidence/testimony.ts';
import { evidenceAnchor } from '../anchors.ts';
import type { Chapter } from '../chapter.ts';
import { dayText } from '../day-text.ts';
import { heading, line, paragraph, text } from '../make-blocks.ts';
import type { ReportScope } from '../report-scope.ts';
import type { Block } from '../report.ts';

/** The testimonies in full, in the witnesses' own words; nothing where none has come back. */
export function testimonyChapters(scope: ReportScope): readonly Chapter[] {
  const items = scope.evidence.filter(({ testimony }) => testimony !== undefined);
  if (items.length === 0) return [];
  return [
    {
      title: 'Testimonies and records by others',
      anchor: 'testimonies',
      newPage: true,
      blocks: items.flatMap((item) => testimonyBlocks(scope, item)),
    },
  ];
}

function testimonyBlocks(scope: ReportScope, item: Evidence): readonly Block[] {
  const { testimony } = item;
  if (!testimony) return [];
  const fields = [
    { label: 'By', value: testimony.name },
    { label: 'Job', value: testimony.job },
    { label: 'Relationship', value: testimony.relationship },
    { label: 'Status', value: testimony.status },
    { label: 'When they saw the work', value: testimony.period },
    { label: 'Contact', value: testimony.contact },
    { label: 'Signed', value: signedText(testimony) },
  ].filter(({ value }) => value !== '');
  return [
    heading(3, `${item.code} ${item.title}`, `${evidenceAnchor(item.id)}-words`),
    ...(fields.length === 0 ? [] : [{ type: 'fields', fields } as const]),
    ...testimony.statement
      .split(/\n{2,}/)
      .filter((part) => part.trim() !== '')
      .map((part) => paragraph(part.trim(), 'quote')),
    ...pointsTable(scope, item, testimony),
  ];
}

const signedText = ({ signature, signedOn }: Testimony): string =>
  [signature, signedOn === null ? '' : dayText(signedOn)].filter((part) => part !== '').join(', ');

function pointsTable(scope: ReportScope, item: Evidence, { points }: Testimony): readonly Block[] {
  const known = new Map(
    scope.units.flatMap(({ criteria }) => criteria.map((each) => [each.id, each] as const)),
  );
  const rows = points
    .filter(({ seen, note }) => seen || note !== '')
    .flatMap(({ criterionId, seen, note }) => {
      const criterion = known.get(criterionId);
      if (!criterion) return [];
      const cells = [
        [{ type: 'link', text: criterion.code, target: criterion.anchor } as const],
        [text(seen ? 'Seen' : 'Not ticked')],
        line(note),
      ];
      return [{ cells }];
    });
  if (rows.length === 0) return [];
  return [
    {
      type: 'table',
      caption: `What ${item.code} says on each criterion`,
      columns: [
        { title: 'Criterion', align: 'left', weight: 2 },
        { title: 'Ticked', align: 'left', weight: 2 },
        { title: 'Note', align: 'left', weight: 8 },
      ],
      rows,
    },
  ];
}
