import type { Block, Report } from '#shared/reports/report.ts';
import { heading, resultsTable, words } from '../main/reports/example-report.ts';

/** A report with the given blocks under a title of its own. */
export const reportOf = (...blocks: readonly Block[]): Report => ({
  title: 'Impact report: a hello within two minutes',
  author: 'Ellie Tranter',
  language: 'en-GB',
  madeAt: '2026-03-17T09:30:00.000Z',
  header: 'Ellie Tranter · Develop customer relationships, Level 2 · Brackwell Training',
  footer: 'Impact report, 17 March 2026',
  blocks,
});

/** Every kind of block and run, at the lengths people write. */
export const sampleReport = (criteria = 40): Report =>
  reportOf(
    titlePage,
    { type: 'page-break' },
    { type: 'contents', title: 'Contents' },
    { type: 'page-break' },
    heading(2, 'What was changed, and why', 'change'),
    {
      type: 'paragraph',
      style: 'lead',
      runs: [
        words(
          'After the change more visits were rated 4 or 5. Only “made welcome” moved further than chance alone would easily explain.',
        ),
      ],
    },
    ...account('The birthday tea that moved', 'entry-1'),
    { type: 'page-break' },
    heading(2, 'What was measured', 'measured'),
    measuresTable,
    figure,
    caution,
    { type: 'page-break' },
    heading(2, 'Where each criterion is shown', 'matrix'),
    matrix(criteria),
    heading(2, 'For the assessor', 'assessor'),
    {
      type: 'list',
      ordered: true,
      items: [
        [words('Read the account beside its criteria.')],
        [words('Fill in a box for every criterion, and sign.')],
      ],
    },
    decisionBoxes('1.1'),
    decisionBoxes('1.2'),
    signOff,
  );

/** A layout with a page for every anchor of the sample. */
export const sampleLayout = (): {
  readonly pages: ReadonlyMap<string, number>;
  readonly pageCount: number;
} => ({
  pages: new Map([
    ['change', 3],
    ['entry-1', 3],
    ['claim-1', 4],
    ['measured', 5],
    ['matrix', 6],
    ['assessor', 8],
  ]),
  pageCount: 9,
});

const titlePage: Block = {
  type: 'title',
  title: 'A hello within two minutes',
  subtitle: 'Impact report for Develop customer relationships, Level 2',
  fields: [
    { label: 'Candidate', value: 'Ellie Tranter' },
    { label: 'Registration', value: '40418' },
    { label: 'Workplace', value: 'The Glasshouse Café, Fernley Cross' },
    { label: 'Centre', value: 'Brackwell Training, 7106' },
    { label: 'Assessor', value: 'Dawn Okoro' },
    { label: 'Internal quality assurer', value: '' },
    { label: 'Period', value: '2 February to 1 March 2026' },
  ],
  notice:
    'The criteria in this report are illustrative wording. Replace them with your centre’s own specification.',
};

const account = (title: string, anchor: string): readonly Block[] => [
  heading(3, title, anchor),
  {
    type: 'fields',
    fields: [
      { label: 'Account', value: 'RA1' },
      { label: 'When', value: '14 February 2026' },
      { label: 'Model', value: 'Gibbs (1988), Learning by Doing' },
    ],
  },
  heading(4, 'Description', `${anchor}-description`),
  { type: 'paragraph', style: 'question', runs: [words('What happened?')] },
  {
    type: 'paragraph',
    style: 'body',
    runs: [
      words('The February comment cards said people were “left standing”. '),
      {
        type: 'text',
        text: 'I timed how long tables waited and took the sheet to our Monday huddle',
        claimed: true,
        anchor: 'claim-1',
      },
      {
        type: 'claim-codes',
        codes: [
          { text: '1.1', target: 'row-1' },
          { text: '2.3', target: 'row-8' },
        ],
      },
      words('. We agreed that whoever is nearest says hello within two minutes, '),
      { type: 'text', text: 'even', italic: true },
      words(' when they cannot take the order yet.'),
      { type: 'break' },
      { type: 'text', text: 'Customer D', bold: true },
      words(' noticed on the first morning.'),
    ],
  },
  {
    type: 'paragraph',
    style: 'quote',
    runs: [words('I have seen you, I will be four minutes.')],
  },
  {
    type: 'list',
    ordered: false,
    items: [
      [words('A greeting from whoever is nearest, within two minutes.')],
      [words('A time, said aloud, when the order has to wait.')],
      [
        words(
          'A look back at the table after five minutes, whatever else is going on at the till.',
        ),
      ],
    ],
  },
  heading(4, 'Evaluation', `${anchor}-evaluation`),
  { type: 'paragraph', style: 'question', runs: [words('What was good and what was not?')] },
  ...Array.from({ length: 6 }, (): Block => ({
    type: 'paragraph',
    style: 'body',
    runs: [words(longAnswer)],
  })),
  {
    type: 'paragraph',
    style: 'small',
    runs: [
      words('See '),
      { type: 'link', text: 'what was measured', target: 'measured' },
      { type: 'page', target: 'measured', before: ', page ' },
      words('.'),
    ],
  },
];

const longAnswer =
  'I tried the words myself on the Saturday before, because “someone will be with you” had sounded like a brush-off to Customer D. What worked was naming a time I could keep. What did not work was leaving it to the two of us on the till: at half past twelve neither of us looked up, and the couple by the window waited nine minutes. I wrote that down as well, because a sheet that only holds the good mornings would not have shown the team anything. On the second Monday we moved the greeting to the person clearing tables, who is always facing the door.';

const measuresTable: Block = {
  ...resultsTable,
  caption: 'Table 1. Comment cards before and after the change, marked 4 or 5 out of 5',
};

const figure: Block = {
  type: 'figure',
  chart: {
    kind: 'dumbbell',
    title: 'Comment cards marked 4 or 5 out of 5',
    note: 'Per cent of cards. Difference in points with its 95 % interval.',
    axis: { min: 0, max: 100, unit: '%' },
    rows: [
      chartRow('Made welcome', '9/20 → 19/22', [45, 86], ['+41', '13 to 63']),
      chartRow('Ordered without waiting', '8/20 → 15/22', [40, 68], ['+28', '−2 to 52']),
      chartRow('Visit overall', '11/20 → 18/22', [55, 82], ['+27', '−1 to 50']),
      chartRow('Food as ordered', '17/20 → 18/22', [85, 82], ['−3', '−26 to 20']),
    ],
  },
  alt: 'Share of cards marked 4 or 5 out of 5, before and after, for four questions.',
  caption:
    'Figure 1. Comment cards marked 4 or 5 out of 5, per cent. Circle before, diamond after.',
};

function chartRow(
  label: string,
  counts: string,
  [before, after]: readonly [number, number],
  [difference, interval]: readonly [string, string],
) {
  return {
    label,
    counts,
    before,
    after,
    beforeText: String(before),
    afterText: String(after),
    difference,
    interval,
  };
}

const caution: Block = {
  type: 'note',
  title: 'What may not be concluded',
  paragraphs: [
    [
      words(
        'The change was followed by more visits rated 4 or 5; this does not show that it caused them.',
      ),
    ],
    [words('Half-term ended on 20 February, so the after weeks had fewer families at lunchtime.')],
  ],
};

const matrix = (length: number): Block => ({
  type: 'table',
  caption: 'Table 2. Criteria and what shows them',
  columns: [
    { title: 'Criterion', align: 'left', weight: 2 },
    { title: 'What it asks', align: 'left', weight: 6 },
    { title: 'Shown in', align: 'left', weight: 4 },
    { title: 'State', align: 'left', weight: 2 },
  ],
  rows: Array.from({ length }, (_, index) => ({
    anchor: `row-${index + 1}`,
    cells: [
      [{ type: 'text', text: `${Math.floor(index / 5) + 1}.${(index % 5) + 1}`, bold: true }],
      [words('Describe how you keep to what was promised to a customer when others have to act')],
      index % 3 === 0
        ? [
            { type: 'link', text: 'RA1, Description', target: 'claim-1' },
            { type: 'page', target: 'claim-1', before: ', page ' },
          ]
        : [],
      [words(index % 3 === 0 ? 'Claimed' : 'None')],
    ],
  })),
});

const decisionBoxes = (code: string): Block => ({
  type: 'boxes',
  title: `Criterion ${code}`,
  boxes: [
    {
      label: 'Decision',
      name: `decision/develop-customer-relationships-l2/${code}`,
      kind: 'choice',
      lines: 1,
      choices: ['Met', 'More needed'],
      width: 4,
    },
    {
      label: 'Feedback',
      name: `feedback/develop-customer-relationships-l2/${code}`,
      kind: 'text',
      lines: 3,
      choices: [],
      width: 8,
    },
  ],
});

const signOff: Block = {
  type: 'boxes',
  title: 'Sign-off',
  boxes: ['Candidate', 'Assessor', 'Internal quality assurer'].flatMap((person, index) => {
    const role = ['candidate', 'assessor', 'quality-assurer'][index] ?? '';
    return [
      signOffBox(`${person}: name`, `sign-off/${role}/name`, 'text', 5),
      signOffBox('Signature', `sign-off/${role}/signature`, 'signature', 4),
      signOffBox('Date', `sign-off/${role}/date`, 'date', 3),
    ];
  }),
};

function signOffBox(
  label: string,
  name: string,
  kind: 'text' | 'signature' | 'date',
  width: number,
) {
  return { label, name, kind, lines: 1, choices: [], width };
}
