import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writePdf } from '#main/reports/write-pdf.ts';
import { exampleReport } from './example-report.ts';

let folder: string;
let file: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'hindsight-pdf-'));
  file = path.join(folder, 'report.pdf');
  await writeFile(file, (await writePdf(exampleReport)).bytes);
});
afterAll(() => rm(folder, { recursive: true }));

const isInstalled = (tool: string) => spawnSync(tool, ['--version']).error === undefined;
const run = (tool: string, ...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(tool, [...args, file], { encoding: 'utf8' });
  return { status, output: stdout + stderr };
};

test('qpdf finds no fault in the file', (context) => {
  if (!isInstalled('qpdf')) context.skip('qpdf is not installed');
  expect(run('qpdf', '--check')).toMatchObject({ status: 0 });
});

test('pdfinfo sees a tagged PDF 1.7 with a form and without scripts', (context) => {
  if (!isInstalled('pdfinfo')) context.skip('pdfinfo is not installed');
  const { output } = run('pdfinfo');
  expect(output).toMatch(/Tagged: +yes/u);
  expect(output).toMatch(/Form: +AcroForm/u);
  expect(output).toMatch(/JavaScript: +no/u);
  expect(output).toMatch(/PDF version: +1\.7/u);
});

test('pdffonts sees every font of the text inside the file', (context) => {
  if (!isInstalled('pdffonts')) context.skip('pdffonts is not installed');
  const fonts = run('pdffonts')
    .output.split('\n')
    .filter((line) => /TrueType|Type/u.test(line));
  const ofText = fonts.filter((line) => !line.startsWith('Helvetica'));
  expect(ofText.length).toBeGreaterThanOrEqual(4);
  expect(ofText.filter((line) => !/yes yes yes/u.test(line))).toEqual([]);
});

test('pdftotext finds the words and the codes', (context) => {
  if (!isInstalled('pdftotext')) context.skip('pdftotext is not installed');
  const { stdout } = spawnSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' });
  expect(stdout).toContain('Łukasz, Siân Ŵyn, Ελένη, Борис');
  expect(stdout).toContain('[1.4 2.1]');
});
