import { expect, test } from 'vitest';
import { writePdf } from '#main/reports/write-pdf.ts';
import { contentsOf } from '#shared/reports/contents.ts';
import { reportText, reportWords } from '#shared/reports/report-text.ts';
import type { Block, Report, Run } from '#shared/reports/report.ts';
import { exampleReport, heading, makeReport, paragraph, prose, words } from './example-report.ts';
import { documentText, readPdf } from './read-pdf.ts';

const textOf = async (report: Report) =>
  documentText(await readPdf((await writePdf(report)).bytes));
const withoutSpaces = (text: string) => text.replace(/\s+/gu, '');

/** The report with the numbers of pages in its text, which is all that a PDF adds to the words. */
function withPageNumbers(report: Report, pages: ReadonlyMap<string, number>): Report {
  const number = (runs: readonly Run[]): readonly Run[] =>
    runs.map((run) => (run.type === 'page' ? words(`${run.before}${pages.get(run.target)}`) : run));
  const blocks = report.blocks.map((block): Block => {
    if (block.type === 'paragraph') return { ...block, runs: number(block.runs) };
    if (block.type === 'contents') return numberedContents(report, pages, block.title);
    if (block.type !== 'table') return block;
    return { ...block, rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(number) })) };
  });
  return { ...report, blocks };
}

const numberedContents = (
  report: Report,
  pages: ReadonlyMap<string, number>,
  title: string,
): Block => ({
  type: 'list',
  ordered: false,
  items: [
    [words(title)],
    ...contentsOf(report).map(({ text, anchor }) => [words(`${text} ${pages.get(anchor)}`)]),
  ],
});

/** Readers turn brackets in Hebrew and Arabic round; those have a test of their own. */
const isFromLeft = (block: Block) => !JSON.stringify(block).includes('שלום');

test('a reader of the PDF gets every word of the report, in order, and no other', async () => {
  const report = { ...exampleReport, blocks: exampleReport.blocks.filter(isFromLeft) };
  const { bytes, pages } = await writePdf(report);
  const expected = reportText(withPageNumbers(report, pages));
  // Line ends can stand in a code and its full stop, because codes are drawn in the margin.
  const apart = (text: string) => reportWords(text.replace(/\](?=[.,;])/gu, '] '));
  expect(apart(documentText(await readPdf(bytes)))).toEqual(apart(expected));
});

test('the contents name each chapter and section with its page', async () => {
  const report = makeReport([
    { type: 'contents', title: 'Contents' },
    { type: 'page-break' },
    heading(2, 'First', 'first'),
    { type: 'page-break' },
    heading(3, 'Second', 'second'),
    heading(4, 'Not listed', 'third'),
  ]);
  expect((await textOf(report)).split('\n').slice(0, 3)).toEqual([
    'Contents',
    'First 2',
    'Second 3',
  ]);
});

test('codes follow the words they belong to, wherever they are drawn', async () => {
  const claim: Run = { type: 'text', text: 'I said hello', claimed: true };
  const codes: Run = {
    type: 'claim-codes',
    codes: [
      { text: '1.2', target: 'nowhere' },
      { text: '2.1', target: 'nowhere' },
    ],
  };
  const text = await textOf(makeReport([paragraph('First ', claim, codes, ' and went on.')]));
  expect(text.replace(/\s+/gu, ' ').trim()).toBe('First I said hello [1.2 2.1] and went on.');
});

test('a word longer than a line is broken without losing a letter', async () => {
  const word = 'Llanfairpwllgwyngyll'.repeat(150);
  expect(withoutSpaces(await textOf(makeReport([paragraph(word)])))).toBe(word);
});

test('names in many alphabets come back as they were written', async () => {
  const names = 'Łukasz, Siân Ŵyn, Nguyễn, Ελένη, Борис, Şule';
  expect((await textOf(makeReport([paragraph(names)]))).trim()).toBe(names);
});

test('Hebrew and Arabic words keep their order', async () => {
  const text = await textOf(makeReport([paragraph('Customers שלום עולם and مرحبا بالعالم came.')]));
  expect(text.trim()).toBe('Customers שלום עולם and مرحبا بالعالم came.');
});

test('letters with their marks apart are set as one', async () => {
  const text = await textOf(makeReport([paragraph('Cafe\u0301')]));
  expect(text.trim()).toBe('Café');
});

test('control characters and halves of characters show as the sign for an unknown one', async () => {
  const text = await textOf(makeReport([paragraph('a\u0000b \uD83D c')]));
  expect(text.trim()).toBe('a\uFFFDb \uFFFD c');
});

test('a character that no font has shows as a box and is not silently lost', async () => {
  const text = await textOf(makeReport([paragraph('Thank you 👨‍👩‍👧!')]));
  expect(text.trim()).toBe('Thank you □!');
});

test('a very long paragraph is there to its last word', async () => {
  const text = await textOf(makeReport([paragraph(prose(3000))]));
  expect(reportWords(text)).toEqual(reportWords(prose(3000)));
});
