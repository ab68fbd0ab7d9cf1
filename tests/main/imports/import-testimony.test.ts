import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportContent } from '#main/journal/report-content.ts';
import { writeDocx } from '#main/reports/write-docx.ts';
import { writePdf } from '#main/reports/write-pdf.ts';
import { witnessStatuses } from '#shared/evidence/testimony.ts';
import { buildForm } from '#shared/reports/forms/build-form.ts';
import type { FormRequest } from '#shared/reports/forms/form-request.ts';
import { convertWithOffice, has, officeMissing } from '../../ooxml/office.ts';
import { testId } from '../make-entry.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { fillDocx, fillPdf } from './fill-boxes.ts';
import { openTestJournal, testUnit } from './open-test-journal.ts';

const criteria = [`${testUnit}/1.1`, `${testUnit}/1.2`, `${testUnit}/2.1`];
const itemId = testId(7);

async function openWithForm(form: FormRequest['form'] = 'witness') {
  const opened = await openTestJournal();
  const now = { clock: () => new Date('2026-03-20T10:00:00.000Z'), version: '0.0.0' };
  const report = buildForm(reportContent(opened.journal, now), { form, itemId, criteria });
  return { ...opened, report };
}

const docxOf = (report: Parameters<typeof writeDocx>[0]) =>
  writeDocx(report, { pages: new Map(), pageCount: 2 });

const person = {
  [`witness/name/${itemId}`]: 'Jo Marlow',
  'witness/job': 'Café supervisor',
  'witness/relationship': 'Line manager',
  'witness/contact': 'jo.marlow@example.org',
  'witness/status': witnessStatuses[0],
  'witness/period': 'Most Saturdays since September',
  'witness/statement': 'Ellie asked the customer what she could eat before she took the order.',
  'witness/signature': 'J. Marlow',
  'witness/date': '2026-03-18',
};
const notes = {
  [`witness/note/${testUnit}/1.1`]: 'On 14 March, at table 9 & the till.',
  [`witness/note/${testUnit}/1.2`]: 'Not while I was there.',
};
const ticks = (sign: string) => ({
  [`witness/tick/${testUnit}/1.1`]: sign,
  [`witness/tick/${testUnit}/2.1`]: sign,
});

const expected = {
  id: itemId,
  code: 'E001',
  title: 'Witness testimony: Café supervisor',
  type: 'EWT',
  date: '2026-03-18',
  seenBy: 'Café supervisor',
  criteria: [`${testUnit}/1.1`, `${testUnit}/2.1`],
  testimony: {
    form: 'witness',
    name: 'Jo Marlow',
    job: 'Café supervisor',
    relationship: 'Line manager',
    contact: 'jo.marlow@example.org',
    status: witnessStatuses[0],
    period: 'Most Saturdays since September',
    statement: 'Ellie asked the customer what she could eat before she took the order.',
    points: [
      { criterionId: criteria[0], seen: true, note: 'On 14 March, at table 9 & the till.' },
      { criterionId: criteria[1], seen: false, note: 'Not while I was there.' },
      { criterionId: criteria[2], seen: true, note: '' },
    ],
    signature: 'J. Marlow',
    signedOn: '2026-03-18',
    receivedAt: '2026-03-20T10:00:00.000Z',
  },
};

describe('a witness’s form that comes back', () => {
  it('from Word brings every answer and tick, and is kept itself', async () => {
    const { journal, take, report } = await openWithForm();
    const filled = fillDocx(await docxOf(report), { ...person, ...notes, ...ticks('☒') });
    expect(await take('from Jo.docx', filled)).toEqual({
      outcome: 'imported',
      what: 'testimony',
      summary: 'E001 added: Witness testimony: Café supervisor, by Jo Marlow; 2 criteria ticked.',
    });
    const [item] = journal.records.list('evidence');
    expect(item).toMatchObject(expected);
    expect(item?.files).toMatchObject([{ name: 'from Jo.docx', bytes: filled.length }]);
    expect(await journal.vault.isWhole(item?.files?.[0]?.blob ?? '')).toBe(true);
  });

  it('from the PDF brings the same', async () => {
    const { journal, take, report } = await openWithForm();
    const { bytes } = await writePdf(report);
    const typed = { ...person, ...notes, ...ticks('I saw this'), 'witness/date': '18/03/2026' };
    expect(await take('from Jo.pdf', await fillPdf(bytes, typed))).toMatchObject({
      outcome: 'imported',
    });
    expect(journal.records.list('evidence')).toMatchObject([expected]);
  });

  it('is understood after LibreOffice saved it again', async (ctx) => {
    if (!has('soffice')) return ctx.skip(officeMissing);
    const { journal, take, report } = await openWithForm();
    const file = path.join(await temporaryFolder(), 'form.docx');
    await writeFile(file, fillDocx(await docxOf(report), { ...person, ...notes, ...ticks('☒') }));
    const saved = await convertWithOffice(file, 'docx', (converted) => readFile(converted));
    expect(await take('from Jo.docx', saved)).toMatchObject({ outcome: 'imported' });
    expect(journal.records.list('evidence')).toMatchObject([expected]);
  });

  it('adds nothing twice, and brings its item up to date', async () => {
    const { journal, take, report } = await openWithForm();
    const form = await docxOf(report);
    await take('one.docx', fillDocx(form, { ...person, ...ticks('☒') }));
    expect(await take('again.docx', fillDocx(form, { ...person, ...ticks('☒') }))).toMatchObject({
      reason: 'This form is in the journal already as E001: nothing was added.',
    });
    const more = { ...person, ...notes, ...ticks('☒') };
    expect(await take('two.docx', fillDocx(form, more))).toMatchObject({
      summary: expect.stringMatching(/^E001 brought up to date/),
    });
    expect(journal.records.list('evidence')).toMatchObject([expected]);
    expect(journal.records.list('evidence')[0]?.files).toHaveLength(2);
  });

  it('makes an item for each person when one blank form was given to two', async () => {
    const { journal, take, report } = await openWithForm();
    const form = await docxOf(report);
    await take('jo.docx', fillDocx(form, { ...person, ...ticks('☒') }));
    const other = { ...person, [`witness/name/${itemId}`]: 'Sam Pryce', ...ticks('☒') };
    await take('sam.docx', fillDocx(form, other));
    await take('sam again.docx', fillDocx(form, { ...other, 'witness/job': 'Chef' }));
    expect(journal.records.list('evidence').map(({ testimony }) => testimony?.name)).toEqual([
      'Jo Marlow',
      'Sam Pryce',
    ]);
  });

  it('says what is missing on one that nobody filled in', async () => {
    const { take, report } = await openWithForm();
    const form = await docxOf(report);
    expect(await take('blank.docx', form)).toMatchObject({
      reason: expect.stringMatching(/^Nothing is filled in on this form/),
    });
    expect(await take('nameless.docx', fillDocx(form, ticks('☒')))).toMatchObject({
      reason: 'The name is missing on this form: ask who filled it in.',
    });
  });
});

describe('the record of a professional discussion', () => {
  it('keeps each question with its answer', async () => {
    const { journal, take, report } = await openWithForm('discussion');
    const { bytes } = await writePdf(report);
    const answers = {
      [`discussion/name/${itemId}`]: 'Dawn Okoro',
      'discussion/question/1': 'What would you do if the folder were missing?',
      'discussion/answer/1': 'Ask the kitchen, and say so.',
      [`discussion/tick/${testUnit}/1.2`]: 'Discussed',
    };
    await take('talk.pdf', await fillPdf(bytes, answers));
    expect(journal.records.list('evidence')).toMatchObject([
      {
        type: 'PD',
        criteria: [`${testUnit}/1.2`],
        testimony: {
          statement:
            'Question: What would you do if the folder were missing?\nAnswer: Ask the kitchen, and say so.',
        },
      },
    ]);
  });
});
