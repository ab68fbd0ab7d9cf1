import { evidenceTypes, type Evidence } from '../../evidence/evidence.ts';
import { evidenceAnchor } from '../anchors.ts';
import { fileSize } from '../../evidence/file-size.ts';
import { visibleName } from '../../evidence/visible-name.ts';
import type { Chapter } from '../chapter.ts';
import { dayText } from '../day-text.ts';
import { bold, counted, line, lines, paragraph } from '../make-blocks.ts';
import { criteriaCell } from './account-index.ts';
import { photoBlocks } from './evidence-photos.ts';
import type { ReportScope } from '../report-scope.ts';
import type { Block, Run, TableBlock } from '../report.ts';

/**
 * What shows which criteria: the accounts of the document, then every item of
 * evidence by its label, with where it is kept and who saw it. A document whose
 * accounts are files of their own has them in another table.
 */
export const evidenceChapter = (scope: ReportScope, accounts: readonly Block[] = []): Chapter => ({
  title: 'Evidence index',
  anchor: 'evidence',
  newPage: false,
  blocks: [
    ...accounts,
    ...(scope.evidence.length === 0
      ? [paragraph('No evidence item is part of this document yet.')]
      : [
          paragraph(
            'Originals that name other people stay where they are kept; for them this index is a signpost.',
          ),
          evidenceTable(scope),
          ...photoBlocks(scope),
        ]),
  ],
});

/** `WT` is `Witness testimony (WT)`; a centre's own type stays as it is. */
export function evidenceTypeName(code: string): string {
  const known = evidenceTypes.find((type) => type.code === code);
  return known ? `${known.name} (${known.code})` : code;
}

const evidenceTable = (scope: ReportScope): TableBlock => ({
  type: 'table',
  caption: 'Evidence and the criteria it shows',
  columns: [
    { title: 'Item', align: 'left', weight: 2 },
    { title: 'What it is', align: 'left', weight: 6 },
    { title: 'Date', align: 'left', weight: 2 },
    { title: 'Kept at, seen by', align: 'left', weight: 4 },
    { title: 'Shows', align: 'left', weight: 2 },
  ],
  rows: scope.evidence.map((item) => ({
    anchor: evidenceAnchor(item.id),
    cells: [
      [bold(item.code)],
      lines(
        line(item.title),
        line(evidenceTypeName(item.type)),
        line(item.description),
        ...filesLines(scope, item),
      ),
      line(item.date === null ? 'not dated' : dayText(item.date)),
      keptCell(item),
      criteriaCell(scope, item.criteria),
    ],
  })),
});

/** Each file by its name, with what it shows; in an anonymised document only how many there are. */
function filesLines(scope: ReportScope, { files = [] }: Evidence): readonly (readonly Run[])[] {
  if (files.length === 0) return [];
  if (scope.options.anonymise) return [line(counted(files.length, 'file'))];
  return files.map(({ name, caption, bytes }) =>
    line(`File: ${visibleName(name)} (${fileSize(bytes)})${caption === '' ? '' : `, ${caption}`}`),
  );
}

const keptCell = ({
  keptAt,
  seenBy,
  origin,
  channel,
  scenario,
  files = [],
}: Evidence): readonly Run[] =>
  lines(
    line(keptAt !== '' ? keptAt : files.length > 0 ? 'in the journal' : 'place not recorded'),
    line(seenBy === '' ? '' : `Seen by: ${seenBy}`),
    line(origin ? `From: ${origin}` : ''),
    line(channel ? [channel, scenario].filter(Boolean).join(', ') : ''),
  );
