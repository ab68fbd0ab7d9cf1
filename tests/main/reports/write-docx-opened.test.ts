import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeDocx } from '#main/reports/write-docx.ts';
import { reportText, reportWords } from '#shared/reports/report-text.ts';
import { convertWithOffice, has, officeMissing, pageWords } from '../../ooxml/office.ts';
import { sampleReport } from '../../ooxml/sample-report.ts';

/** Signs between words, and numbers of pages and list items, are layout and not text. */
const spoken = (text: string): readonly string[] =>
  reportWords(text).filter((word) => /[\p{L}]/u.test(word));

describe('the Word document in another program', () => {
  it('gives back the words of the report in their order', async (ctx) => {
    if (!has('soffice')) return ctx.skip(officeMissing);
    if (!has('pdftotext')) return ctx.skip('pdftotext (poppler) is not on this machine');
    const folder = await mkdtemp(path.join(tmpdir(), 'hindsight-docx-'));
    const file = path.join(folder, 'report.docx');
    // A table of one page: column titles that stand again on the next one are no part of the text.
    const report = sampleReport(3);
    try {
      await writeFile(file, await writeDocx(report, { pages: new Map(), pageCount: 1 }));
      const words = await convertWithOffice(file, 'pdf', (pdf) =>
        pageWords(pdf, { top: 60, bottom: 790 }),
      );
      expect(spoken(words)).toEqual(spoken(reportText(report)));
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
