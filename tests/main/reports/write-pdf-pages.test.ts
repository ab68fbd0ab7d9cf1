import { expect, test } from 'vitest';
import { writePdf } from '#main/reports/write-pdf.ts';
import type { Block, Report } from '#shared/reports/report.ts';
import { exampleReport, heading, makeReport, paragraph, prose, words } from './example-report.ts';
import { elementsOf, readPdf } from './read-pdf.ts';

const read = async (report: Report) => readPdf((await writePdf(report)).bytes);

const makeTable = (rows: number, cellWords: number): Block => ({
  type: 'table',
  caption: 'Table 1. Everything',
  columns: [
    { title: 'Item', align: 'left', weight: 1 },
    { title: 'What it is', align: 'left', weight: 3 },
  ],
  rows: Array.from({ length: rows }, (_, index) => ({
    anchor: `row-${index}`,
    cells: [[words(`E${index}`)], [words(prose(cellWords, index))]],
  })),
});

test('an empty report is one empty page', async () => {
  const { pageCount, pages } = await writePdf(makeReport([]));
  expect([pageCount, pages.size]).toEqual([1, 0]);
});

test('an empty paragraph, list and table take no harm', async () => {
  const { pageCount } = await writePdf(
    makeReport([
      paragraph(),
      { type: 'list', ordered: false, items: [] },
      { type: 'list', ordered: true, items: [[]] },
      { type: 'table', caption: '', columns: [], rows: [] },
      { type: 'fields', fields: [] },
      { type: 'boxes', title: '', boxes: [] },
      { type: 'note', title: '', paragraphs: [] },
    ]),
  );
  expect(pageCount).toBe(1);
});

test('the same report gives the same bytes', async () => {
  const [first, second] = [await writePdf(exampleReport), await writePdf(exampleReport)];
  expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
});

test('every place is on the page that the map of pages says', async () => {
  const { bytes, pages } = await writePdf(exampleReport);
  const pdf = await readPdf(bytes);
  const headings = elementsOf(pdf).filter(({ role }) => /^H[2-4]$/u.test(role));
  for (const block of exampleReport.blocks) {
    if (block.type !== 'heading') continue;
    const found = headings.find(({ text }) => text.trim() === block.text);
    expect(pages.get(block.anchor), block.text).toBe(found?.page);
  }
  const claim = pdf.texts.find(({ text }) => text.includes('“left standing”'));
  expect(pages.get('claim-1')).toBe(claim?.page);
});

test('forty rows fill several pages, each under the column titles, which are read once', async () => {
  const { bytes, pages } = await writePdf(makeReport([makeTable(40, 30)]));
  const pdf = await readPdf(bytes);
  const heads = pdf.texts.filter(({ text }) => text.includes('What it is'));
  expect(pdf.pageCount).toBeGreaterThan(2);
  expect(heads.map(({ page }) => page)).toEqual(
    Array.from({ length: pdf.pageCount }, (_, index) => index + 1),
  );
  expect(heads.map(({ tag }) => tag)).toEqual(['TH', ...heads.slice(1).map(() => 'Artifact')]);
  const rows = elementsOf(pdf).filter(
    ({ role, inside }) => role === 'TH' && inside.includes('TBody'),
  );
  expect(rows.map(({ text }) => text.trim())).toEqual(
    Array.from({ length: 40 }, (_, index) => `E${index}`),
  );
  expect(rows.map(({ page }) => page)).toEqual(
    Array.from({ length: 40 }, (_, index) => pages.get(`row-${index}`)),
  );
});

test('a row longer than a page goes on over the page and is read cell by cell', async () => {
  const pdf = await read(makeReport([makeTable(1, 900)]));
  const cells = elementsOf(pdf).filter(({ role }) => role === 'TD');
  expect(pdf.pageCount).toBeGreaterThan(1);
  const text = cells.map((cell) => cell.text).join(' ');
  expect(text.split(/\s+/u).filter((word) => word !== '')).toEqual(prose(900, 0).split(' '));
});

test('a paragraph of nine hundred words leaves no line alone on a page', async () => {
  const pdf = await read(makeReport([paragraph(prose(200)), paragraph(prose(900))]));
  const lines = elementsOf(pdf)
    .filter(({ role }) => role === 'P')
    .map(({ text }) => text.trim().split('\n').length);
  expect(pdf.pageCount).toBeGreaterThan(1);
  expect(Math.min(...lines)).toBeGreaterThanOrEqual(2);
});

test('a heading never stands last on a page', async () => {
  const blocks = Array.from({ length: 60 }, (_, index): readonly Block[] => [
    heading(3, `Section ${index}`, `section-${index}`),
    paragraph(prose(20 + ((index * 37) % 90), index)),
  ]).flat();
  const pdf = await read(makeReport([heading(2, 'Chapter', 'chapter'), ...blocks]));
  const content = pdf.texts.filter(({ tag, text }) => tag !== 'Artifact' && text.trim() !== '');
  const lastOfPages = content.filter((text, index) => content[index + 1]?.page !== text.page);
  expect(lastOfPages.length).toBeGreaterThan(4);
  expect(lastOfPages.map(({ tag }) => tag)).not.toContain('H3');
});

test('two hundred headings make contents of several pages whose numbers are right', async () => {
  const blocks = Array.from({ length: 200 }, (_, index): readonly Block[] => [
    heading(index % 5 === 0 ? 2 : 3, `Heading ${index}`, `h-${index}`),
    paragraph(prose(80, index)),
  ]).flat();
  const { bytes, pages } = await writePdf(
    makeReport([{ type: 'contents', title: 'Contents' }, ...blocks]),
  );
  const pdf = await readPdf(bytes);
  const entries = elementsOf(pdf).filter(({ inside }) => inside.includes('TOCI'));
  expect(pages.get('h-0')).toBeGreaterThan(3);
  expect(entries.map(({ text }) => text.replace(/\s+/gu, ' ').trim())).toEqual(
    Array.from({ length: 200 }, (_, index) => `Heading ${index} ${pages.get(`h-${index}`)}`),
  );
});

test('a figure and its caption are on one page', async () => {
  const figure = exampleReport.blocks.find((block) => block.type === 'figure') as Block;
  const blocks = Array.from({ length: 9 }, (_, index) => [paragraph(prose(50, index)), figure]);
  const pdf = await read(makeReport(blocks.flat()));
  const pageOf = (role: string) =>
    elementsOf(pdf)
      .filter((element) => element.role === role)
      .map(({ page }) => page);
  expect(pdf.pageCount).toBeGreaterThan(2);
  expect(pageOf('Caption')).toEqual(pageOf('Figure'));
});
