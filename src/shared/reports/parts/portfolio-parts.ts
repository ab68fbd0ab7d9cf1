import { evidenceAnchor, unitAnchor } from '../anchors.ts';
import type { Chapter } from '../chapter.ts';
import { criterionState, type CriterionState } from '../criterion-state.ts';
import { dayText } from '../day-text.ts';
import { line, lines, link, paragraph, text } from '../make-blocks.ts';
import type { ReportScope } from '../report-scope.ts';
import type { ReportUnit } from '../report-units.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { Sector } from '../../journal/profile.ts';
import type { Block, Run, TableBlock } from '../report.ts';
import { unitDecisions } from './decision-boxes.ts';
import { evidenceTypeName } from './evidence-index.ts';
import { unitMatrix, unitNotice, unitTitle } from './matrix.ts';
import { declaration, signatures } from './sign-off.ts';

/** Who the candidate is at work. */
export const profileChapter = (scope: ReportScope): Chapter => {
  const { profile } = scope.content;
  return {
    title: 'Candidate and work role',
    anchor: 'profile',
    newPage: true,
    blocks: [
      {
        type: 'fields',
        fields: [
          { label: 'Candidate', value: profile.candidate },
          { label: 'Job title', value: profile.jobTitle },
          ...(scope.options.anonymise ? [] : [{ label: 'Workplace', value: profile.workplace }]),
          { label: 'Sector', value: sectorNames[profile.sector] },
          { label: 'Level', value: `Level ${profile.level}` },
        ],
      },
    ],
  };
};

export const declarationChapter = (): Chapter => ({
  title: 'Declaration, tools and confidentiality',
  anchor: 'declaration',
  newPage: false,
  blocks: [
    ...declaration(),
    paragraph(
      'The journal’s coach looks at accounts by fixed rules and asks questions; it gives no mark and writes no words.',
    ),
    paragraph(
      'The journal works offline and generates no text. Customers and colleagues are known by codes; the list of their names is kept by the candidate and is no part of this portfolio.',
    ),
  ],
});

/** Who has seen the work: near the front, as assessors expect it. */
export function witnessChapter(scope: ReportScope): Chapter {
  const testimonies = scope.evidence.filter(
    ({ type, testimony }) => type === 'WT' || type === 'EWT' || testimony?.form === 'witness',
  );
  const table: TableBlock = {
    type: 'table',
    caption: 'Witnesses and their testimony',
    columns: [
      { title: 'Item', align: 'left', weight: 2 },
      { title: 'Witness', align: 'left', weight: 4 },
      { title: 'Status', align: 'left', weight: 4 },
      { title: 'Date', align: 'left', weight: 3 },
    ],
    rows: testimonies.map((item) => ({
      cells: [
        [link(item.code, evidenceAnchor(item.id))],
        witnessCell(item),
        lines(line(evidenceTypeName(item.type)), line(item.testimony?.status ?? '')),
        line(item.date === null ? 'not dated' : dayText(item.date)),
      ],
    })),
  };
  return {
    title: 'Witnesses',
    anchor: 'witnesses',
    newPage: false,
    blocks: testimonies.length === 0 ? [paragraph('No witness testimony is listed yet.')] : [table],
  };
}

/** Who they are, and how they stand to the candidate; without a form, what was noted. */
function witnessCell({ testimony, seenBy }: Evidence): readonly Run[] {
  const told = testimony
    ? [testimony.name, testimony.job, testimony.relationship, testimony.contact]
    : [seenBy];
  const known = told.filter((part) => part !== '');
  return known.length === 0 ? line('not recorded') : lines(...known.map(line));
}

/** How far each unit is: counts, no score. */
export const achievementChapter = (scope: ReportScope): Chapter => ({
  title: 'Summary of achievement',
  anchor: 'achievement',
  newPage: false,
  blocks: [
    {
      type: 'table',
      caption: 'Criteria by unit and state',
      columns: [
        { title: 'Unit', align: 'left', weight: 6 },
        { title: 'Criteria', align: 'right', weight: 2 },
        { title: 'Met', align: 'right', weight: 2 },
        { title: 'More needed', align: 'right', weight: 2 },
        { title: 'Claimed', align: 'right', weight: 2 },
        { title: 'Nothing yet', align: 'right', weight: 2 },
      ],
      rows: scope.units.map((unit) => ({ cells: achievementCells(scope, unit) })),
    },
  ],
});

function achievementCells(scope: ReportScope, unit: ReportUnit) {
  const states = unit.criteria.map((criterion) => criterionState(scope, criterion));
  const count = (state: CriterionState) =>
    text(String(states.filter((each) => each === state).length));
  return [
    [link(unitTitle(unit), unitAnchor(unit.id))],
    [text(String(states.length))],
    [count('met')],
    [count('more-needed')],
    [count('claimed')],
    [count('none')],
  ];
}

/** A unit's matrix, its assessment boxes and its own sign-off. */
export const unitChapter = (scope: ReportScope, unit: ReportUnit): Chapter => ({
  title: unitTitle(unit),
  anchor: unitAnchor(unit.id),
  newPage: true,
  blocks: [...unitBlocks(scope, unit)],
});

function unitBlocks(scope: ReportScope, unit: ReportUnit): readonly Block[] {
  const name = (title: string): Block => ({
    type: 'heading',
    level: 3,
    text: `${title}${unit.letter === '' ? '' : `, unit ${unit.letter}`}`,
    anchor: `${unitAnchor(unit.id)}-${title.toLowerCase().replaceAll(' ', '-')}`,
  });
  return [
    ...(unit.unit === null || unit.unit.aim === '' ? [] : [paragraph(unit.unit.aim)]),
    ...unitNotice(unit),
    name('Criteria and where they are shown'),
    unitMatrix(scope, unit, false),
    ...(scope.options.feedbackBoxes
      ? [name('Decisions and feedback'), ...unitDecisions(scope, unit, false)]
      : []),
    name('Sign-off'),
    ...signatures(`sign-off/${unit.id}`),
  ];
}

export const sectorNames: Readonly<Record<Sector, string>> = {
  retail: 'Retail',
  hospitality: 'Hospitality',
  'financial-services': 'Financial services',
  other: 'Other',
};
