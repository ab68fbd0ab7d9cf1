import { chapterBlocks, contentsAndChapters } from './chapter.ts';
import { finishReport } from './finish-report.ts';
import { line, paragraph } from './make-blocks.ts';
import type { HandedInFile } from './handed-in-files.ts';
import { decisionsChapter } from './parts/decision-boxes.ts';
import { evidenceChapter } from './parts/evidence-index.ts';
import { matrixChapter, unitNotice, unitTitle } from './parts/matrix.ts';
import { methodChapter } from './parts/method-note.ts';
import { relationshipChapter } from './parts/relationship-chapter.ts';
import { signOffChapter } from './parts/sign-off.ts';
import type { ReportRelationship } from './reported-relationships.ts';
import type { ReportScope } from './report-scope.ts';
import type { ReportUnit } from './report-units.ts';
import type { Report, TableBlock } from './report.ts';

export type PackFile = {
  readonly path: string;
  readonly title: string;
  /** The printed codes of the criteria it shows. */
  readonly codes: readonly string[];
  readonly report: Report;
};

export type PackFolder = {
  readonly unit: ReportUnit;
  readonly folder: string;
  readonly files: readonly PackFile[];
};

/** What is in the pack, folder by folder, under the names the files have. */
export const buildPackIndex = (
  scope: ReportScope,
  folders: readonly PackFolder[],
  evidence: readonly HandedInFile[],
): Report =>
  finishReport(scope, 'Submission pack', 'Index', [
    paragraph('This page lists every document of the pack by its folder and file name.'),
    ...chapterBlocks([
      ...folders.map(({ unit, files }) => ({
        title: unitTitle(unit),
        anchor: `pack-${unit.id}`,
        newPage: false,
        blocks: [filesTable(unit, files)],
      })),
      ...(evidence.length === 0
        ? []
        : [
            {
              title: 'Files of the evidence',
              anchor: 'pack-evidence',
              newPage: false,
              blocks: [evidenceFilesTable(scope, evidence)],
            },
          ]),
    ]),
  ]);

/** A unit's own pages: criteria with the files that show them, decisions, evidence, sign-off. */
export const buildUnitRecord = (
  scope: ReportScope,
  unit: ReportUnit,
  files: readonly PackFile[],
): Report =>
  finishReport(
    scope,
    'Unit record',
    unit.title,
    contentsAndChapters([
      {
        title: 'Criteria and the files that show them',
        anchor: 'criteria',
        newPage: true,
        blocks: [...unitNotice(unit), criteriaTable(scope, unit, files)],
      },
      evidenceChapter(scope),
      methodChapter(scope),
      ...(scope.options.feedbackBoxes ? [decisionsChapter(scope)] : []),
      signOffChapter(),
    ]),
  );

/** One relationship as a document of its own. */
export const buildRelationshipReport = (
  scope: ReportScope,
  relationship: ReportRelationship,
): Report =>
  finishReport(
    scope,
    'Relationship',
    relationship.customer.code,
    contentsAndChapters([
      relationshipChapter(scope)(relationship),
      matrixChapter(scope, true),
      evidenceChapter(scope),
      methodChapter(scope),
      signOffChapter(),
    ]),
  );

const filesTable = (unit: ReportUnit, files: readonly PackFile[]): TableBlock => ({
  type: 'table',
  caption: `Files of ${unitTitle(unit)}`,
  columns: [
    { title: 'File', align: 'left', weight: 6 },
    { title: 'What it is', align: 'left', weight: 5 },
    { title: 'Shows', align: 'left', weight: 3 },
  ],
  rows: files.map(({ path, title, codes }) => ({
    cells: [line(path), line(title), line(codes.length === 0 ? 'see the file' : codes.join(', '))],
  })),
});

function evidenceFilesTable(scope: ReportScope, files: readonly HandedInFile[]): TableBlock {
  const items = new Map(scope.evidence.map((item) => [item.id, item]));
  return {
    type: 'table',
    caption: 'Files of the evidence',
    columns: [
      { title: 'File', align: 'left', weight: 6 },
      { title: 'Item', align: 'left', weight: 5 },
      { title: 'Shows', align: 'left', weight: 3 },
    ],
    rows: files.map(({ path, itemId }) => {
      const item = items.get(itemId);
      const codes = scope.nameCriteria(item?.criteria ?? []).map(({ text }) => text);
      return {
        cells: [
          line(path),
          line(item ? `${item.code} ${item.title}` : ''),
          line(codes.length === 0 ? 'no criterion' : codes.join(', ')),
        ],
      };
    }),
  };
}

function criteriaTable(
  scope: ReportScope,
  unit: ReportUnit,
  files: readonly PackFile[],
): TableBlock {
  return {
    type: 'table',
    caption: `${unitTitle(unit)}: criteria and files`,
    columns: [
      { title: 'Criterion', align: 'left', weight: 2 },
      { title: 'What it asks', align: 'left', weight: 5 },
      { title: 'Shown in', align: 'left', weight: 7 },
    ],
    rows: unit.criteria.map(({ id, code, text, anchor }) => {
      const own = files.filter((file) => file.codes.includes(code)).map(({ path }) => path);
      const evidence = scope.evidence
        .filter((item) => item.criteria.includes(id))
        .map((item) => `${item.code} ${item.title}`);
      const shown = [...own, ...evidence];
      return {
        anchor,
        cells: [
          line(code),
          line(text),
          line(shown.length === 0 ? 'Nothing yet' : shown.join('; ')),
        ],
      };
    }),
  };
}
