import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { readTexts } from '#main/privacy/read-texts.ts';
import { launchInNewJournal } from './launch-in-new-journal.ts';

const said = 'I rang on 07700 900123 because she had asked.';

it('a claim says how; what gives somebody away is replaced or kept with a reason; a paragraph is left out', async () => {
  const { page, complaints, stop } = await launchInNewJournal();
  await writeAccount(page);

  await page.getByRole('tab', { name: /^Links/ }).click();
  await page.getByText('she said so herself').waitFor();

  await page.getByRole('textbox', { name: 'Feelings', exact: true }).click();
  await page.keyboard.insertText('Between us, I was cross.');
  await page.keyboard.press('ControlOrMeta+A');
  await page.getByRole('button', { name: 'Leave out of reports' }).click();
  await page.getByRole('switch', { name: 'Include in reports' }).click({ force: true });
  await page.getByText(/^Saved \d\d:\d\d/).waitFor();

  await page.getByRole('link', { name: /^Reports/ }).click();
  const document = page.frameLocator('iframe');
  await document.getByText('because she had asked').first().waitFor();
  expect(await document.getByText('Between us').count()).toBe(0);
  await document.getByText('she said so herself').first().waitFor();

  await page.getByRole('region', { name: 'Before you hand it in' }).getByText('Needed').waitFor();
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Entry RA1 · phone number').waitFor();
  await dialog.getByRole('button', { name: 'Ignore “07700 900123”' }).click();
  await dialog.getByRole('textbox', { name: 'Why it may stay' }).fill('The shop’s own number');
  await dialog.getByRole('button', { name: 'Keep it with this reason' }).click();
  await dialog.getByText('Nothing gives anybody away any more').waitFor();
  await dialog.getByRole('button', { name: 'Done' }).click();

  await page.getByRole('link', { name: /^Open it: 1\.1 is shown by nothing yet/ }).click();
  await page.getByRole('heading', { name: 'Coverage', level: 1 }).waitFor();
  await page.getByText('Nothing shows this yet.').waitFor();
  expect(complaints).toEqual([]);
  await stop();
});

it('a name and a number are replaced by a click, and are in no byte of what is exported then', async () => {
  const { page, complaints, home, stop } = await launchInNewJournal();
  await page.getByRole('link', { name: 'Customers' }).first().click();
  await page.getByRole('button', { name: 'Add Customer A' }).click();
  await page.getByRole('textbox', { name: 'Code' }).waitFor();
  await page.getByRole('link', { name: 'Customers' }).first().click();
  await page.getByRole('link', { name: 'Register of names' }).click();
  await page.getByRole('button', { name: /^Customer A/ }).click();
  await page.getByRole('textbox', { name: 'Real name' }).fill('Maggie O’Brien');
  await page.getByText(/^Saved \d\d:\d\d/).waitFor();

  await page.getByRole('link', { name: /^Entries/ }).click();
  await writeAccount(page, 'I rang Maggie O’Brien on 07700 900123 because she had asked.');
  await page.getByRole('switch', { name: 'Include in reports' }).click({ force: true });
  await page.getByText(/^Saved \d\d:\d\d/).waitFor();
  await page.getByRole('link', { name: /^Reports/ }).click();
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Replace “Maggie O’Brien”' }).click();
  await dialog.getByRole('button', { name: 'Replace “07700 900123”' }).click();
  await dialog.getByText('Nothing gives anybody away any more').waitFor();
  await dialog.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page
    .getByRole('button', { name: /^Show in folder/ })
    .first()
    .waitFor();

  const texts = await exportedTexts(path.join(home, 'documents'));
  expect(texts.size).toBeGreaterThanOrEqual(2);
  for (const [file, text] of texts) {
    expect(`${file} ${text}`).not.toMatch(/Maggie|O.Brien|900123/);
    expect(text.replace(/\s+/g, ' ')).toContain(
      'I rang Customer A on [phone number left out] because she had asked.',
    );
  }
  expect(complaints).toEqual([]);
  await stop();
});

/** The words, properties and names of parts of every document that was exported, and its bytes as they are. */
async function exportedTexts(folder: string): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const name of await readdir(folder, { recursive: true })) {
    if (!/\.(?:docx|pdf)$/.test(name)) continue;
    const bytes = await readFile(path.join(folder, name));
    const words = (await readTexts(name, bytes)).map(({ text }) => text).join('\n');
    texts.set(name, `${words}\n${bytes.toString('latin1')}`);
  }
  return texts;
}

it('an entry is submitted, stands frozen, is withdrawn, and answered and submitted again; a point of a criterion is answered', async () => {
  const { page, complaints, stop } = await launchInNewJournal();
  await writeAccount(page);
  await page.getByRole('switch', { name: 'Include in reports' }).click({ force: true });
  await page.getByRole('button', { name: 'Mark as ready' }).click();
  await page.getByRole('button', { name: 'Submit', exact: true }).click();
  await page.getByText(/frozen as it was handed in/).waitFor();
  const words = page.getByRole('textbox', { name: 'Description', exact: true });
  expect(await words.getAttribute('contenteditable')).toBe('false');
  await page.getByRole('button', { name: 'Withdraw…' }).click();
  await page.getByRole('textbox', { name: 'Why', exact: true }).fill('A name to take out');
  await page.getByRole('button', { name: 'Withdraw', exact: true }).click();
  await page.getByText(/withdrawn on .*: A name to take out/).waitFor();
  expect(await words.getAttribute('contenteditable')).toBe('true');

  await page.getByRole('button', { name: 'Submit', exact: true }).click();
  await page.getByRole('button', { name: 'Feedback is in…' }).click();
  const answer = page.getByRole('dialog', { name: 'Feedback is in…' });
  const record = answer.getByRole('button', { name: 'Record feedback' });
  await answer.getByLabel('Given on').fill('31/31/2026');
  expect(await record.isDisabled()).toBe(true);
  await answer.getByLabel('Given on').fill('today');
  await answer.getByRole('textbox', { name: 'By' }).fill('The assessor of the centre');
  await answer.getByRole('textbox', { name: 'What the assessor said' }).fill('Say what you did.');
  await record.click();
  await page.getByText('Say what you did.').waitFor();
  await page.getByText(/Feedback from The assessor of the centre, /).waitFor();
  expect(await words.getAttribute('contenteditable')).toBe('true');
  await words.click();
  await page.keyboard.press('End');
  await page.keyboard.insertText(' I rang her.');
  await page.getByRole('button', { name: 'Submit again' }).click();
  await page.getByText(/frozen as it was handed in/).waitFor();
  await page.getByText('Say what you did.').waitFor();

  await page.getByRole('link', { name: /^Coverage/ }).click();
  await page.getByRole('button', { name: /^Flagged/ }).click();
  await page.getByRole('combobox', { name: 'Kind of evidence' }).selectOption('RA');
  await page.getByRole('button', { name: /^2\.1/ }).click();
  await page.getByRole('button', { name: 'Answer Reliable' }).click();
  await page
    .getByRole('textbox', { name: 'Your answer: Reliable' })
    .fill('A second call is booked.');
  await page.getByRole('button', { name: 'Save answer' }).click();
  await page.getByText('A second call is booked.').waitFor();
  await page.getByText('By evidence').click();
  await page.getByRole('link', { name: '2.1 in RA1' }).waitFor();
  await page.getByText('How it is spread').click();
  await page.getByRole('table', { name: 'Stages of each relationship' }).waitFor();
  expect(complaints).toEqual([]);
  await stop();
});

/** An account whose one paragraph shows 2.1, with a note on how. */
async function writeAccount(page: Page, words = said): Promise<void> {
  await page.getByRole('button', { name: 'New entry' }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Start writing' }).click();
  await page.getByRole('textbox', { name: 'Description', exact: true }).click();
  await page.keyboard.insertText(words);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('ControlOrMeta+Shift+C');
  const picker = page.getByRole('dialog', { name: 'Which criteria do these words show?' });
  await picker.getByRole('checkbox', { name: /^2\.1 / }).check();
  await picker.getByRole('textbox', { name: 'How this shows it' }).fill('she said so herself');
  await picker.getByRole('button', { name: 'Save claim' }).click();
  await picker.waitFor({ state: 'detached' });
}
