import { expect, test } from 'vitest';
import { writePdf } from '#main/reports/write-pdf.ts';
import type { BoxesBlock } from '#shared/reports/report.ts';
import { makeReport } from './example-report.ts';
import { elementsOf, readPdf } from './read-pdf.ts';

type Box = BoxesBlock['boxes'][number];

const makeBox = (changes: Partial<Box>): Box => ({
  label: 'Feedback',
  name: 'feedback',
  kind: 'text',
  lines: 1,
  choices: [],
  width: 12,
  ...changes,
});
const fieldsOf = async (...boxes: readonly Box[]) => {
  const report = makeReport([{ type: 'boxes', title: 'For the assessor', boxes }]);
  const pdf = await readPdf((await writePdf(report)).bytes);
  return { pdf, fields: pdf.annotations.filter(({ subtype }) => subtype === 'Widget') };
};

test('text, date and signature boxes can be typed into and are named as the report names them', async () => {
  const { fields } = await fieldsOf(
    makeBox({ name: 'feedback/1.2', kind: 'text' }),
    makeBox({ name: 'sign-off/assessor/date', kind: 'date' }),
    makeBox({ name: 'sign-off/assessor/signature', kind: 'signature' }),
  );
  expect(fields.map(({ fieldName, fieldType }) => [fieldName, fieldType])).toEqual([
    ['feedback/1.2', 'Tx'],
    ['sign-off/assessor/date', 'Tx'],
    ['sign-off/assessor/signature', 'Tx'],
  ]);
});

test('a choice is one field with a square to tick for every answer', async () => {
  const { fields } = await fieldsOf(
    makeBox({ name: 'decision/1.2', kind: 'choice', choices: ['Met', 'More needed'] }),
    makeBox({ name: 'decision/1.3', kind: 'choice', choices: ['Met', 'More needed'] }),
  );
  expect(fields.map(({ fieldName, fieldType, answer }) => [fieldName, fieldType, answer])).toEqual([
    ['decision/1.2', 'Btn', 'Met'],
    ['decision/1.2', 'Btn', 'More needed'],
    ['decision/1.3', 'Btn', 'Met'],
    ['decision/1.3', 'Btn', 'More needed'],
  ]);
});

test('every field has a name to be read aloud, an appearance and a Form element', async () => {
  const { pdf, fields } = await fieldsOf(
    makeBox({ label: 'Feedback on 1.2' }),
    makeBox({ label: 'Decision', name: 'decision', kind: 'choice', choices: ['Met'] }),
  );
  expect(fields.map(({ tooltip }) => tooltip)).toEqual(['Feedback on 1.2', 'Decision: Met']);
  expect(fields.every(({ hasAppearance }) => hasAppearance)).toBe(true);
  expect(elementsOf(pdf).filter(({ role }) => role === 'Form')).toHaveLength(2);
});

test('sixteen decisions fill pages without tearing a box from its label', async () => {
  const report = makeReport(
    Array.from({ length: 16 }, (_, index) => ({
      type: 'boxes',
      title: `Criterion ${index + 1}`,
      boxes: [
        makeBox({ name: `decision/${index}`, kind: 'choice', choices: ['Met'], width: 4 }),
        makeBox({ name: `feedback/${index}`, lines: 3, width: 8 }),
      ],
    })),
  );
  const pdf = await readPdf((await writePdf(report)).bytes);
  expect(pdf.pageCount).toBeGreaterThan(1);
  for (let index = 0; index < 16; index += 1) {
    const title = pdf.texts.find(({ text }) => text.trim() === `Criterion ${index + 1}`);
    const field = pdf.annotations.find(({ fieldName }) => fieldName === `feedback/${index}`);
    expect(field?.page).toBe(title?.page);
  }
});
