import type { Chart } from '#shared/reports/chart.ts';
import type { Block, Report, Run } from '#shared/reports/report.ts';

/** A report of some blocks, with everything else as it usually is. */
export const makeReport = (blocks: readonly Block[], changes: Partial<Report> = {}): Report => ({
  title: 'Impact report: a hello within two minutes',
  author: 'Ellie Tranter',
  language: 'en-GB',
  madeAt: '2026-03-17T09:30:00.000Z',
  header: 'Ellie Tranter · Develop customer relationships, Level 2 · Brackwell Training',
  footer: 'Impact report, 17 March 2026',
  blocks,
  ...changes,
});

export const words = (text: string): Run => ({ type: 'text', text });

export const paragraph = (...runs: readonly (Run | string)[]): Block => ({
  type: 'paragraph',
  style: 'body',
  runs: runs.map((run) => (typeof run === 'string' ? words(run) : run)),
});

export const heading = (level: 2 | 3 | 4, text: string, anchor: string): Block => ({
  type: 'heading',
  level,
  text,
  anchor,
});

const claimed = (text: string, anchor: string): Run => ({
  type: 'text',
  text,
  claimed: true,
  anchor,
});
const codes = (...texts: readonly string[]): Run => ({
  type: 'claim-codes',
  codes: texts.map((text) => ({ text, target: `criterion-${text}` })),
});

export const comparisonChart: Chart = {
  kind: 'dumbbell',
  title: 'Comment cards before and after',
  note: 'Per cent of cards marked 4 or 5 out of 5.',
  axis: { min: 0, max: 100, unit: '%' },
  rows: [
    ['Made welcome', '9/20 → 19/22', 45, 86, '+41', '13 to 63'],
    ['Ordered without waiting', '8/20 → 15/22', 40, 68, '+28', '−2 to 52'],
    ['Visit overall', '11/20 → 18/22', 55, 82, '+27', '−1 to 50'],
    ['Food as ordered', '17/20 → 18/22', 85, 82, '−3', '−26 to 20'],
  ].map(([label, counts, before, after, difference, interval]) => ({
    label: String(label),
    counts: String(counts),
    before: Number(before),
    after: Number(after),
    beforeText: String(before),
    afterText: String(after),
    difference: String(difference),
    interval: String(interval),
  })),
};

export const comparisonFigure: Block = {
  type: 'figure',
  chart: comparisonChart,
  alt: 'Made welcome rose from 45 to 86 per cent; food as ordered went from 85 to 82.',
  caption:
    'Figure 1. Comment cards marked 4 or 5 out of 5, per cent. Circle before, diamond after.',
};

const criteria = [
  ['1.1', 'Describe how to communicate with customers effectively'],
  ['1.4', 'Explain why feedback from customers matters to the organisation'],
  ['2.1', 'Identify the needs and expectations of customers'],
  ['2.2', 'Adapt own behaviour to the needs of the customer'],
  ['2.3', 'Respond promptly and positively to questions and comments'],
  ['3.1', 'Keep promises made to customers and check that they were kept'],
] as const;

const matrix: Block = {
  type: 'table',
  caption: 'Criteria and what shows them',
  columns: [
    { title: 'Code', align: 'left', weight: 1 },
    { title: 'Criterion', align: 'left', weight: 5 },
    { title: 'Shown in', align: 'left', weight: 4 },
    { title: 'Page', align: 'right', weight: 1 },
  ],
  rows: criteria.map(([code, text], index) => ({
    anchor: `criterion-${code}`,
    cells: [
      [words(code)],
      [words(text)],
      index === 0
        ? []
        : [
            { type: 'link', text: 'A hello within two minutes', target: 'entry-hello' },
            words(': “whoever is nearest says hello”'),
          ],
      index === 0 ? [] : [{ type: 'page', target: 'claim-1', before: '' }],
    ],
  })),
};

/** Four measures before and after, as every example report shows them. */
export const resultsTable: Extract<Block, { type: 'table' }> = {
  type: 'table',
  caption: 'Table 2. What the cards said',
  columns: [
    { title: 'Measure', align: 'left', weight: 4 },
    { title: 'Before 2–15 Feb', align: 'right', weight: 2 },
    { title: 'After 16 Feb–1 Mar', align: 'right', weight: 2 },
    { title: 'Difference (95 % interval)', align: 'right', weight: 3 },
  ],
  rows: [
    ['Made welcome, 4 or 5 of 5', '9/20 (45 %)', '19/22 (86 %)', '+41 (13 to 63)'],
    ['Ordered without waiting', '8/20 (40 %)', '15/22 (68 %)', '+28 (−2 to 52)'],
    ['Visit overall', '11/20 (55 %)', '18/22 (82 %)', '+27 (−1 to 50)'],
    ['Food as ordered', '17/20 (85 %)', '18/22 (82 %)', '−3 (−26 to 20)'],
  ].map((cells) => ({ cells: cells.map((cell) => [words(cell)]) })),
};

const fillers = [
  'The café was full by eleven and two of us were on the floor, so I kept the door in the corner of my eye.',
  'I had promised myself to look up each time it opened, even with plates in both hands.',
  'A nod and four words take two seconds; I timed it.',
  'What surprised me was how often people then sat down by themselves and seemed content to wait.',
  'Customer D, who had told me in January that she felt invisible, laughed and said she would have her usual.',
];
/** Plain sentences, as many words as asked for. */
export const prose = (count: number, start = 0): string => {
  const all: string[] = [];
  for (let index = start; all.length < count; index += 1) {
    all.push(...(fillers[index % fillers.length] ?? '').split(' '));
  }
  return all.slice(0, count).join(' ');
};

/** Every kind of block and run, at lengths that occur. */
export const exampleReport: Report = makeReport([
  {
    type: 'title',
    title: 'Impact report: a hello within two minutes',
    subtitle: 'Develop customer relationships, Level 2 (D/506/2113)',
    fields: [
      { label: 'Candidate', value: 'Ellie Tranter, registration 40418' },
      { label: 'Centre', value: 'Brackwell Training, 7106' },
      { label: 'Workplace', value: 'The Glasshouse Café, Fernley Cross' },
      { label: 'Period', value: '2 February to 1 March 2026' },
      { label: 'Assessor', value: '' },
      { label: 'Internal quality assurer', value: '' },
    ],
    notice:
      'Customers are named by codes. Their real names are kept apart and are not in this file.',
  },
  { type: 'contents', title: 'Contents' },
  { type: 'page-break' },
  heading(2, 'Summary', 'summary'),
  {
    type: 'paragraph',
    style: 'lead',
    runs: [
      words(
        'After the change, 19 of 22 cards were marked 4 or 5 for “made welcome”; before it, 9 of 20 were.',
      ),
    ],
  },
  paragraph(prose(60)),
  {
    type: 'note',
    title: 'What may not be concluded',
    paragraphs: [
      [
        words(
          'Half-term ended on 20 February, so the after weeks had fewer families at lunchtime.',
        ),
      ],
      [words('The cards say that more visits were rated well. They do not say why.')],
    ],
  },
  heading(2, 'A hello within two minutes', 'entry-hello'),
  {
    type: 'fields',
    fields: [
      { label: 'Written', value: '3 March 2026' },
      { label: 'Model', value: 'Gibbs’ reflective cycle' },
      { label: 'Countersigned', value: '' },
    ],
  },
  heading(3, 'What was changed, and why', 'changed'),
  heading(4, 'Description', 'stage-1'),
  {
    type: 'paragraph',
    style: 'question',
    runs: [words('What happened? Who was there, what did you do and what did others do?')],
  },
  paragraph(
    'The February comment cards said people were ',
    claimed('“left standing”', 'claim-1'),
    codes('1.4', '2.1'),
    '. I timed how long tables waited and took the sheet to our Monday huddle. We agreed that ',
    claimed(
      'whoever is nearest says hello within two minutes, even when they cannot take the order yet',
      'claim-2',
    ),
    codes('2.3', '3.1', '2.2', '1.1'),
    '. ',
    { type: 'text', text: 'Nobody', bold: true },
    ' had asked us to; ',
    { type: 'text', text: 'that', italic: true },
    ' was the point (see ',
    { type: 'link', text: 'what was measured', target: 'measured' },
    { type: 'page', target: 'measured', before: ', page ' },
    ').',
  ),
  {
    type: 'paragraph',
    style: 'quote',
    runs: [
      words(
        '“I have seen you, I will be four minutes” beats “someone will be with you”, she said.',
      ),
    ],
  },
  {
    type: 'list',
    ordered: false,
    items: [
      [words('Look up when the door opens.')],
      [words(prose(34, 2)), codes('2.2')],
      [words('Say how long it will be, and be right.')],
    ],
  },
  {
    type: 'list',
    ordered: true,
    items: [[words('Try it for a fortnight.')], [words('Count the cards again.')]],
  },
  heading(4, 'Feelings', 'stage-2'),
  paragraph(prose(140, 1)),
  paragraph(prose(90, 3), { type: 'break' }, 'A line of its own.'),
  heading(3, 'What was measured', 'measured'),
  resultsTable,
  comparisonFigure,
  {
    type: 'paragraph',
    style: 'small',
    runs: [words('Differences in points with their 95 % interval (Newcombe, method 10).')],
  },
  paragraph(
    'Names from everywhere: Łukasz, Siân Ŵyn, Ελένη, Борис, שלום עולם (שלום), مرحبا بالعالم.',
  ),
  heading(2, 'Criteria', 'criteria'),
  matrix,
  {
    type: 'boxes',
    title: 'Assessor’s decision',
    boxes: [
      {
        label: 'Criterion 2.3',
        name: 'decision/2.3',
        kind: 'choice',
        lines: 1,
        choices: ['Met', 'More needed'],
        width: 12,
      },
      {
        label: 'Feedback to the candidate',
        name: 'feedback/overall',
        kind: 'text',
        lines: 5,
        choices: [],
        width: 12,
      },
      {
        label: 'Name',
        name: 'sign-off/assessor/name',
        kind: 'text',
        lines: 1,
        choices: [],
        width: 5,
      },
      {
        label: 'Signature',
        name: 'sign-off/assessor/signature',
        kind: 'signature',
        lines: 2,
        choices: [],
        width: 4,
      },
      {
        label: 'Date',
        name: 'sign-off/assessor/date',
        kind: 'date',
        lines: 1,
        choices: [],
        width: 3,
      },
    ],
  },
]);
