import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { writePdf } from '#main/reports/write-pdf.ts';
import type { Block } from '#shared/reports/report.ts';
import { makeReport, paragraph, prose, words } from './example-report.ts';

const rowLabels = Array.from({ length: 10 }, (_, index) => `Made welcome at table ${index + 1}`);

const figure: Block = {
  type: 'figure',
  alt: 'Ten rows',
  caption: 'The caption below the drawing.',
  chart: {
    kind: 'dumbbell',
    title: 'Made welcome',
    note: '',
    axis: { min: 0, max: 100, unit: '%' },
    rows: rowLabels.map((label) => ({
      label,
      counts: '6 of 12 → 8 of 14',
      before: 50,
      after: 57,
      beforeText: '50',
      afterText: '57',
      difference: '+7',
      interval: '−28 to +40',
    })),
  },
};

test.each([0, 250, 300, 350])(
  'a drawing below %i words stands whole above its caption',
  async (count) => {
    const { bytes } = await writePdf(makeReport([paragraph(words(prose(count))), figure]));
    const texts = await placedTexts(bytes);
    const caption = texts.find(({ text }) => text.startsWith('The caption'));
    const rows = texts.filter(({ text }) => text.startsWith('Made welcome at'));
    expect(rows.map(({ text }) => text)).toEqual(rowLabels);
    for (const { page, y } of rows) {
      expect(page).toBe(caption?.page);
      expect(y).toBeGreaterThan((caption?.y ?? Infinity) + 20);
    }
  },
);

/** Every piece of text with its page and its height above the page's lower edge, in points. */
async function placedTexts(bytes: Uint8Array) {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS })
    .promise;
  const texts: { readonly page: number; readonly text: string; readonly y: number }[] = [];
  for (let page = 1; page <= pdf.numPages; page += 1) {
    const { items } = await (await pdf.getPage(page)).getTextContent();
    for (const item of items) {
      if ('str' in item) texts.push({ page, text: item.str, y: Number(item.transform[5]) });
    }
  }
  return texts;
}
