import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeDocx } from '#main/reports/write-docx.ts';
import { writePdf } from '#main/reports/write-pdf.ts';
import { decisionChoices } from '#shared/reports/parts/decision-boxes.ts';
import { signatures } from '#shared/reports/parts/sign-off.ts';
import type { Block, Report } from '#shared/reports/report.ts';
import { convertWithOffice, has, officeMissing } from '../../ooxml/office.ts';
import { reportOf } from '../../ooxml/sample-report.ts';
import { createFailingFileSystem } from '../storage/failing-file-system.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { fillDocx, fillPdf } from './fill-boxes.ts';
import { openTestJournal, testUnit } from './open-test-journal.ts';

const decisionBoxes = (criterionId: string): Block => ({
  type: 'boxes',
  title: criterionId,
  boxes: [
    {
      label: 'Decision',
      name: `decision/${criterionId}`,
      kind: 'choice',
      lines: 1,
      choices: decisionChoices,
      width: 4,
    },
    {
      label: 'Feedback',
      name: `feedback/${criterionId}`,
      kind: 'text',
      lines: 2,
      choices: [],
      width: 8,
    },
  ],
});

/** A report with a box for each criterion and the signatures at its end. */
const reportWithBoxes = (
  criteria: readonly string[] = [`${testUnit}/1.1`, `${testUnit}/1.2`],
): Report => reportOf(...criteria.map(decisionBoxes), ...signatures('sign-off'));

const docxOf = (report = reportWithBoxes()) =>
  writeDocx(report, { pages: new Map(), pageCount: 1 });

const marks = {
  [`decision/${testUnit}/1.1`]: 'Met',
  [`feedback/${testUnit}/1.1`]: 'Clear & <honest>.\nWell timed.',
  [`decision/${testUnit}/1.2`]: 'More needed',
  'sign-off/assessor/name': 'Dawn Okoro',
  'sign-off/assessor/date': '2026-03-18',
};

const expected = [
  {
    criterionId: `${testUnit}/1.1`,
    outcome: 'met',
    feedback: 'Clear & <honest>.\nWell timed.',
    assessor: 'Dawn Okoro',
    decidedOn: '2026-03-18',
  },
  {
    criterionId: `${testUnit}/1.2`,
    outcome: 'more-needed',
    feedback: '',
    assessor: 'Dawn Okoro',
    decidedOn: '2026-03-18',
  },
];

describe('a report marked in Word', () => {
  it('brings its decisions, feedback, name and day into the journal', async () => {
    const { journal, take } = await openTestJournal();
    const outcome = await take('marked.docx', fillDocx(await docxOf(), marks));
    expect(outcome).toEqual({
      outcome: 'imported',
      what: 'marked-report',
      summary: '2 decisions by Dawn Okoro, 18 March 2026: 1 met, 1 more needed.',
    });
    expect(journal.records.list('decision')).toMatchObject(expected);
    expect(journal.records.list('decision')[0]).toMatchObject({
      source: 'marked.docx',
      importedAt: '2026-03-20T10:00:00.000Z',
    });
  });

  it('adds nothing the second time, under whatever name', async () => {
    const { journal, take } = await openTestJournal();
    const marked = fillDocx(await docxOf(), marks);
    await take('marked.docx', marked);
    expect(await take('marked (2).docx', marked)).toEqual({
      outcome: 'not-imported',
      reason: 'The decisions in this report are in the journal already: nothing was added.',
    });
    expect(journal.records.list('decision')).toHaveLength(2);
  });

  it('takes a changed decision beside the one before', async () => {
    const { journal, take } = await openTestJournal();
    const report = await docxOf();
    await take('first.docx', fillDocx(report, marks));
    const again = { ...marks, [`decision/${testUnit}/1.2`]: 'Met' };
    expect(await take('second.docx', fillDocx(report, again))).toMatchObject({
      summary: '1 decision by Dawn Okoro, 18 March 2026: 1 met, 0 more needed.',
    });
    expect(journal.records.list('decision')).toHaveLength(3);
  });

  it('is understood after LibreOffice saved it again', async (ctx) => {
    if (!has('soffice')) return ctx.skip(officeMissing);
    const { journal, take } = await openTestJournal();
    const file = path.join(await temporaryFolder(), 'marked.docx');
    // LibreOffice 7 joins the lines of a box that was filled in Word.
    const feedback = 'Clear & <honest>. Well timed.';
    const oneLine = { ...marks, [`feedback/${testUnit}/1.1`]: feedback };
    await writeFile(file, fillDocx(await docxOf(), oneLine));
    const saved = await convertWithOffice(file, 'docx', (converted) => readFile(converted));
    expect(await take('marked.docx', saved)).toMatchObject({ outcome: 'imported' });
    const [first, ...others] = expected;
    expect(journal.records.list('decision')).toMatchObject([{ ...first, feedback }, ...others]);
  });

  it('says when no decision was chosen, or only feedback was written', async () => {
    const { take } = await openTestJournal();
    const report = await docxOf();
    expect(await take('blank.docx', report)).toMatchObject({
      reason: expect.stringMatching(/^No decision is filled in yet/),
    });
    const feedback = { [`feedback/${testUnit}/1.2`]: 'Say more about the queue.' };
    expect(await take('half.docx', fillDocx(report, feedback))).toMatchObject({
      reason: expect.stringMatching(/^There is feedback on 1\.2, but no decision/),
    });
  });

  it('leaves out criteria of another journal and names them', async () => {
    const { journal, take } = await openTestJournal();
    const strange = 'another-unit/7.3';
    const report = await docxOf(reportWithBoxes([`${testUnit}/1.1`, strange]));
    const both = { [`decision/${testUnit}/1.1`]: 'Met', [`decision/${strange}`]: 'Met' };
    expect(await take('marked.docx', fillDocx(report, both))).toMatchObject({
      summary:
        '1 decision: 1 met, 0 more needed. Decisions on 7.3 were left out: these criteria are not in this journal.',
    });
    expect(
      await take('marked.docx', fillDocx(report, { [`decision/${strange}`]: 'Met' })),
    ).toMatchObject({
      reason: expect.stringContaining('open the journal it was made from'),
    });
    expect(journal.records.list('decision')).toHaveLength(1);
  });

  it('takes all decisions or none when the disk fills up', async () => {
    const marked = fillDocx(await docxOf(), marks);
    const calm = createFailingFileSystem('ENOSPC', Infinity);
    await (await openTestJournal(calm)).take('marked.docx', marked);
    const lastCall = calm.calls();
    const { journal, take } = await openTestJournal(
      createFailingFileSystem('ENOSPC', lastCall - 3),
    );
    expect(await take('marked.docx', marked)).toMatchObject({ outcome: 'not-imported' });
    expect(journal.records.list('decision')).toEqual([]);
    // The first one was saved and taken back.
    expect(journal.records.listRemoved('decision')).toHaveLength(1);
  });
});

describe('a report marked in the PDF', () => {
  it('brings its decisions, feedback, name and day into the journal', async () => {
    const { journal, take } = await openTestJournal();
    const { bytes } = await writePdf(reportWithBoxes());
    const typed = { ...marks, 'sign-off/assessor/date': '18/03/2026' };
    expect(await take('marked.pdf', await fillPdf(bytes, typed))).toMatchObject({
      summary: '2 decisions by Dawn Okoro, 18 March 2026: 1 met, 1 more needed.',
    });
    expect(journal.records.list('decision')).toMatchObject(expected);
  });

  it('says when nothing was filled in', async () => {
    const { take } = await openTestJournal();
    const { bytes } = await writePdf(reportWithBoxes());
    expect(await take('blank.pdf', bytes)).toMatchObject({
      reason: expect.stringMatching(/^No decision is filled in yet/),
    });
  });
});
