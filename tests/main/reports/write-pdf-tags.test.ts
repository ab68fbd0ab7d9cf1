import { beforeAll, expect, test } from 'vitest';
import { writePdf } from '#main/reports/write-pdf.ts';
import { runsText, type Block, type Report } from '#shared/reports/report.ts';
import {
  comparisonFigure,
  exampleReport,
  heading,
  makeReport,
  paragraph,
} from './example-report.ts';
import { elementsOf, readPdf, type OutlineNode } from './read-pdf.ts';

const read = async (report: Report) => readPdf((await writePdf(report)).bytes);
const words = (text: string) => text.replace(/\s+/gu, ' ').trim();

/** The example, written and read once for all that is asked of it. */
let example: Awaited<ReturnType<typeof read>>;
beforeAll(async () => {
  example = await read(exampleReport);
});

test('every mark on a page is in the tag tree or is an artifact', () => {
  const pdf = example;
  expect(pdf.texts.filter(({ tag }) => tag === 'unmarked')).toEqual([]);
});

test('headings, paragraphs and captions are tagged as what they are', () => {
  const elements = elementsOf(example);
  const tagged = (role: string) =>
    elements.filter((element) => element.role === role).map(({ text }) => words(text));
  expect(tagged('H1')).toEqual(['Impact report: a hello within two minutes']);
  expect(tagged('H2')).toEqual(['Contents', 'Summary', 'A hello within two minutes', 'Criteria']);
  expect(tagged('H3')).toEqual(['What was changed, and why', 'What was measured']);
  expect(tagged('H4')).toEqual(['Description', 'Feelings']);
  for (const block of exampleReport.blocks) {
    const isPlain = block.type === 'paragraph' && block.runs.every((run) => run.type === 'text');
    const text = isPlain ? words(runsText(block.runs)) : '';
    if (text !== '' && !text.includes('שלום')) expect(tagged('P')).toContain(text);
  }
});

test('a quotation stands inside a block quote', () => {
  const elements = elementsOf(example);
  const quoted = elements.filter(({ inside }) => inside.includes('BlockQuote'));
  expect(quoted.map(({ text }) => words(text))).toEqual([
    '“I have seen you, I will be four minutes” beats “someone will be with you”, she said.',
  ]);
});

test('list items have a label and a body', () => {
  const elements = elementsOf(example);
  const labels = elements.filter(({ role }) => role === 'Lbl').map(({ text }) => words(text));
  expect(labels).toEqual(['•', '•', '•', '1.', '2.']);
  expect(elements.filter(({ role }) => role === 'LBody')).toHaveLength(5);
});

test('a table has titled columns, a header in each row and a cell for each value, empty or not', async () => {
  const table = exampleReport.blocks.find((block) => block.type === 'table');
  const elements = elementsOf(await read(makeReport([table as Block])));
  const inHead = elements.filter(({ role, inside }) => role === 'TH' && inside.includes('THead'));
  const inBody = elements.filter(({ role, inside }) => role === 'TH' && inside.includes('TBody'));
  expect(inHead.map(({ text }) => words(text))).toEqual(table?.columns.map(({ title }) => title));
  expect(inBody).toHaveLength(table?.rows.length ?? 0);
  expect(elements.filter(({ role }) => role === 'TD')).toHaveLength((table?.rows.length ?? 0) * 3);
});

test('a figure says in words what it shows, and holds real text', async () => {
  const pdf = await read(makeReport([comparisonFigure]));
  const figure = elementsOf(pdf).find(({ role }) => role === 'Figure');
  expect(figure?.alt).toBe(
    'Made welcome rose from 45 to 86 per cent; food as ordered went from 85 to 82.',
  );
  expect(figure?.text).toContain('Ordered without waiting');
});

test('every link is a Link element that says where it leads', () => {
  const pdf = example;
  const links = pdf.annotations.filter(({ subtype }) => subtype === 'Link');
  expect(links.length).toBeGreaterThan(15);
  expect(elementsOf(pdf).filter(({ role }) => role === 'Link')).toHaveLength(links.length);
  expect(links.filter(({ contents }) => contents === '')).toEqual([]);
});

test('a code leads to the page of its row of the matrix', async () => {
  const { bytes, pages } = await writePdf(exampleReport);
  const pdf = await readPdf(bytes);
  const link = pdf.annotations.find(({ contents }) => contents === 'Criterion 2.3');
  expect(await pdf.pageOfDestination(link?.destination ?? '')).toBe(pages.get('criterion-2.3'));
});

test('a link to a place that is not in the report is plain text', async () => {
  const pdf = await read(
    makeReport([paragraph({ type: 'link', text: 'elsewhere', target: 'not-included' })]),
  );
  expect(pdf.annotations).toEqual([]);
  expect(elementsOf(pdf).map(({ role }) => role)).not.toContain('Link');
});

test('the outline has the chapters with their sections inside', () => {
  const pdf = example;
  const shape = (items: readonly OutlineNode[]): unknown =>
    items.map(({ title, items: inner }) => (inner.length > 0 ? [title, shape(inner)] : title));
  expect(shape(pdf.outline)).toEqual([
    'Impact report: a hello within two minutes',
    'Contents',
    'Summary',
    [
      'A hello within two minutes',
      [['What was changed, and why', ['Description', 'Feelings']], 'What was measured'],
    ],
    'Criteria',
  ]);
});

test('running lines are there on every page but the first, as artifacts', () => {
  const pdf = example;
  const running = pdf.texts.filter(({ tag, text }) => tag === 'Artifact' && /Page \d/u.test(text));
  expect(running.map(({ page }) => page)).toEqual([2, 3, 4, 5, 6]);
  expect(running[0]?.text).toContain('Ellie Tranter · Develop customer relationships');
  expect(running[0]?.text).toContain('Page 2 of 6');
});

test('title, author and language are in the file, and signs that mean something in XML are harmless', async () => {
  const pdf = await read(
    makeReport([heading(2, 'One', 'one')], { title: 'Tea & <scones> "hot"', author: 'Ré & Co' }),
  );
  expect(pdf.title).toBe('Tea & <scones> "hot"');
  expect(pdf.author).toBe('Ré & Co');
  expect(pdf.language).toBe('en-GB');
  expect(pdf.metadata).toContain('Tea &amp; &lt;scones&gt; &quot;hot&quot;');
  expect(pdf.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
});
