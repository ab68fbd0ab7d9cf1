import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeJpeg } from '../files/make-jpeg.ts';
import { placeMark, withExif } from '../files/with-exif.ts';
import { fillDocx } from '../main/imports/fill-boxes.ts';
import type { RunningApp } from './launch-browser-host.ts';
import { launchInNewJournal } from './launch-in-new-journal.ts';

const mail = [
  'From: "Ann Example" <ann@example.org>',
  'To: front.desk@example.org',
  'Date: Tue, 3 Mar 2026 14:02:11 +0000',
  'Subject: =?utf-8?q?A_caf=C3=A9_table?=',
  'MIME-Version: 1.0',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<p>Dear team,<script>alert(1)</script></p><p>the <b>table</b> was &pound;5 too dear.</p>',
  '',
].join('\r\n');

const photo = withExif(makeJpeg(2400, 1200), 6);

const files = [
  { name: 'IMG_0001.JPG', mimeType: 'image/jpeg', buffer: Buffer.from(photo) },
  { name: 'the same.JPG', mimeType: 'image/jpeg', buffer: Buffer.from(photo) },
  { name: 'letter.eml', mimeType: '', buffer: Buffer.from(mail) },
  { name: 'setup.exe', mimeType: '', buffer: Buffer.from('MZ\u0000\u0000program') },
  { name: 'empty.txt', mimeType: '', buffer: Buffer.alloc(0) },
];

/** Lets files go over the page, as a person who drags them there. */
async function dropFiles(page: Page): Promise<void> {
  const data = await page.evaluateHandle(
    (given) => {
      const transfer = new DataTransfer();
      for (const { name, base64 } of given) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        transfer.items.add(new File([bytes], name));
      }
      return transfer;
    },
    files.map(({ name, buffer }) => ({ name, base64: buffer.toString('base64') })),
  );
  const target = page.getByRole('heading', { name: 'Evidence', level: 1 });
  await target.dispatchEvent('dragover', { dataTransfer: data });
  await target.dispatchEvent('drop', { dataTransfer: data });
}

describe('evidence on the screen', () => {
  let app: RunningApp;
  beforeAll(async () => {
    app = await launchInNewJournal();
    await app.page.getByRole('link', { name: /^Evidence/ }).click();
    await app.page.getByRole('heading', { name: 'Evidence', level: 1 }).waitFor();
  });
  afterAll(() => app.stop());

  it('takes files that are dropped, and says what became of each', async () => {
    const { page } = app;
    await dropFiles(page);
    await page.getByText('3 files added.').waitFor();
    await page.getByText('the same.JPG is here already as E001.').waitFor();
    await page.getByText('empty.txt is empty: choose the file itself.').waitFor();
    await page.getByRole('button', { name: /^E003 · setup/ }).waitFor();
    expect(app.complaints).toEqual([]);
  });

  it('shows a photo upright and smaller, without the place it was taken at', async () => {
    const { page } = app;
    await page.getByRole('button', { name: /^E001 · IMG 0001/ }).click();
    await page.getByRole('textbox', { name: 'Caption of IMG_0001.jpg' }).fill('The comment wall');
    await page.getByRole('button', { name: 'Look at IMG_0001.jpg' }).click();
    const picture = page.getByRole('dialog').getByRole('img', { name: 'The comment wall' });
    await picture.waitFor();
    const size = await picture.evaluate((img: HTMLImageElement) => [
      img.naturalWidth,
      img.naturalHeight,
    ]);
    expect(size).toEqual([800, 1600]);
    const address = await picture.getAttribute('src');
    const answer = await page.request.get(new URL(address ?? '', page.url()).href);
    expect((await answer.body()).includes(placeMark)).toBe(false);
    expect(answer.headers()).toMatchObject({
      'content-type': 'image/jpeg',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    });
    await page.keyboard.press('Escape');
  });

  it('shows an e-mail in words, and of a program only what it is called', async () => {
    const { page } = app;
    await page.getByRole('button', { name: /^E002 · letter/ }).click();
    await page.getByRole('button', { name: 'Look at letter.eml' }).click();
    await page.getByRole('dialog').getByText('A café table').waitFor();
    const text = await page.getByLabel('Text of the e-mail').innerText();
    expect(text.replace(/\s+/g, ' ').trim()).toBe('Dear team, the table was £5 too dear.');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^E003 · setup/ }).click();
    await page.getByRole('button', { name: 'Look at setup.exe' }).click();
    await page.getByRole('dialog').getByText('This kind of file is kept').waitFor();
    await page.keyboard.press('Escape');
  });

  it('keeps a pasted e-mail, told by its head, and lays two items side by side', async () => {
    const { page } = app;
    await page.getByRole('button', { name: 'More ways' }).click();
    await page.getByRole('menuitem', { name: 'Paste an e-mail or a note…' }).click();
    await page
      .getByRole('textbox', { name: 'The text' })
      .fill('From: Customer A\nSent: 4 March 2026 09:12\nSubject: The wrong room\n\nIt was cold.');
    await page.getByText('An e-mail of 4 March 2026').waitFor();
    await page.getByRole('button', { name: 'Keep it' }).click();
    await page.getByRole('button', { name: /^E004 · The wrong room/ }).waitFor();
    const panel = page.getByRole('complementary', { name: 'E004' });
    await panel.getByRole('combobox', { name: 'Scenario' }).fill('Complaint');
    await panel.getByText(/^Saved \d\d:\d\d/).waitFor();
    await page.getByRole('button', { name: 'More ways' }).click();
    await page.getByRole('menuitem', { name: 'Communications by channel' }).click();
    const table = page.getByRole('table');
    await table.getByRole('rowheader', { name: 'E-mail' }).waitFor();
    await table.getByRole('link', { name: 'E004' }).waitFor();
    const find = page.getByRole('textbox', { name: 'Find communications' });
    await find.fill('complaint');
    await table.getByRole('link', { name: 'E002' }).waitFor({ state: 'detached' });
    await find.fill('no such words');
    await page.getByText('No communication has all of these words.').waitFor();
    await find.fill('');
    await page.getByRole('button', { name: 'Show side by side' }).click();
    await page.getByRole('article', { name: 'E002' }).waitFor();
    await page.getByRole('article', { name: 'E004' }).getByText('It was cold.').waitFor();
  });

  it('makes a form, and takes it back when a witness has filled it in', async () => {
    const { page } = app;
    await page.getByRole('link', { name: /^Evidence/ }).click();
    await page.getByRole('button', { name: 'Forms' }).click();
    await page.getByRole('menuitem', { name: 'Make a form for somebody else…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Criteria they are asked about' }).click();
    await page.getByRole('option', { name: /^1\.1 / }).click();
    await page.keyboard.press('Tab');
    await dialog.getByRole('button', { name: 'Make the form' }).click();
    const made = dialog.getByRole('list', { name: 'Forms made' }).getByRole('listitem').first();
    await made.waitFor();
    const form = await readFile(await made.innerText());
    const itemId = /witness\/name\/([0-9a-z]{26})/.exec(await documentText(form))?.[1] ?? '';
    const filled = fillDocx(form, {
      [`witness/name/${itemId}`]: 'Jo Marlow',
      'witness/job': 'Duty manager',
      'witness/statement': 'She asked before she offered.',
      'witness/tick/develop-customer-relationships-l2/1.1': '☒',
    });
    const file = path.join(app.home, 'from Jo.docx');
    await writeFile(file, filled);
    await dialog.getByRole('button', { name: 'Close' }).last().click();
    await page.getByLabel('A form that came back').setInputFiles(file);
    await page.getByText('E005 added: Witness testimony: Duty manager, by Jo Marlow').waitFor();
    await page.getByRole('button', { name: /^E005 · Witness testimony/ }).click();
    await page.getByText('She asked before she offered.').waitFor();
    expect(app.complaints).toEqual([]);
  });
});

async function documentText(docx: Uint8Array): Promise<string> {
  const { unzipSync, strFromU8 } = await import('fflate');
  return strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array());
}
