import * as fc from 'fast-check';
import type { Block, Report, Run } from '#shared/reports/report.ts';
import { reportOf } from './sample-report.ts';

/** What people paste and what attackers send: XML, half characters, controls, other scripts, the library's own placeholders. */
const hostile = [
  '',
  ' ',
  '</w:t><w:bogus/>',
  '&amp; ]]> <!-- " \'',
  '\u0000\u0008\u000B\u001F',
  '\uFFFE\uFFFF\uFDD0',
  '\uD800 half \uDFFF',
  '{numbers-1} {\uFDD0numbers-1} {image1.png}',
  'line\nline\r\nline\ttab',
  'שלום مرحبا 日本語 👩‍👩‍👧‍👦',
  'e\u0301 \u202Egnp.exe',
  'x'.repeat(5_000),
];

const text = fc.oneof(
  { weight: 3, arbitrary: fc.lorem({ maxCount: 12 }) },
  { weight: 2, arbitrary: fc.constantFrom(...hostile) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);

const anchors = Array.from({ length: 8 }, (_, index) => `anchor ${index} <&>/é`);
const target = fc.constantFrom(...anchors, 'nowhere');

const run: fc.Arbitrary<Run> = fc.oneof(
  fc.record({
    type: fc.constant('text' as const),
    text,
    bold: fc.boolean(),
    italic: fc.boolean(),
    claimed: fc.boolean(),
  }),
  fc.record({
    type: fc.constant('claim-codes' as const),
    codes: fc.array(fc.record({ text, target }), { minLength: 1, maxLength: 3 }),
  }),
  fc.constant<Run>({ type: 'break' }),
  fc.record({ type: fc.constant('link' as const), text, target }),
  fc.record({ type: fc.constant('page' as const), target, before: text }),
);
const runs = fc.array(run, { maxLength: 5 });
const fields = fc.array(fc.record({ label: text, value: text }), { maxLength: 4 });

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ type: fc.constant('contents' as const), title: text }),
  fc.record({
    type: fc.constant('paragraph' as const),
    style: fc.constantFrom('body', 'lead', 'question', 'quote', 'small'),
    runs,
  }),
  fc.record({
    type: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(runs, { maxLength: 4 }),
  }),
  fc.record({ type: fc.constant('fields' as const), fields }),
  fc.nat({ max: 6 }).chain(table),
  fc.record({
    type: fc.constant('note' as const),
    title: text,
    paragraphs: fc.array(runs, { maxLength: 3 }),
  }),
  fc.constant<Block>({ type: 'page-break' }),
);

function table(columns: number): fc.Arbitrary<Block> {
  const cells = fc.array(runs, { minLength: columns, maxLength: columns });
  return fc.record({
    type: fc.constant('table' as const),
    caption: text,
    columns: fc.array(
      fc.record({
        title: text,
        align: fc.constantFrom('left' as const, 'right' as const),
        weight: fc.double({ min: 0, max: 10, noNaN: true }),
      }),
      { minLength: columns, maxLength: columns },
    ),
    rows: fc.array(fc.record({ cells }), { maxLength: 4 }),
  });
}

const boxKinds = ['text', 'date', 'choice', 'signature'] as const;
const boxes = fc
  .array(
    fc.record({
      label: text,
      kind: fc.constantFrom(...boxKinds),
      lines: fc.integer({ min: 0, max: 12 }),
      choices: fc.array(text, { maxLength: 4 }),
      width: fc.integer({ min: 1, max: 12 }),
      unit: text,
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((all): Block => ({
    type: 'boxes',
    title: 'For the assessor',
    boxes: all.map(({ unit, ...box }, index) => ({ ...box, name: `decision/${unit}/${index}` })),
  }));

const headings: fc.Arbitrary<readonly Block[]> = fc
  .array(fc.record({ level: fc.constantFrom(2, 3, 4), text }), {
    minLength: anchors.length,
    maxLength: anchors.length,
  })
  .map((all) =>
    all.map((each, index): Block => ({
      type: 'heading',
      level: each.level,
      text: each.text,
      anchor: anchors[index] ?? '',
    })),
  );

/** A report of any blocks with any text in them; its anchors are unique and its box names differ. */
export const arbitraryReport: fc.Arbitrary<Report> = fc
  .tuple(headings, fc.array(block, { maxLength: 10 }), boxes, fields, text)
  .map(([heads, body, box, titleFields, title]) => ({
    ...reportOf(
      { type: 'title', title, subtitle: title, fields: titleFields, notice: title },
      ...body,
      ...heads.flatMap((head, index) => [head, ...body.slice(index, index + 1)]),
      box,
    ),
    title,
    author: title,
    header: title,
    footer: title,
  }));
