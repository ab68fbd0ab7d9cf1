import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { filesWith } from '../main/password/sealed-journal.ts';
import { findBarriers } from './find-barriers.ts';
import { launchInNewJournal } from './launch-in-new-journal.ts';

const canary = 'Canarywordone';
const first = 'four plain green words';
const second = 'another good password';

it('closes a journal with a password, and nothing that was written can be found on the disk', async () => {
  const { page, complaints, home, stop } = await launchInNewJournal();
  await writeEntry(page, canary);

  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Set a password…' }).click();
  await page.getByLabel('New password', { exact: true }).fill('short');
  await page.getByRole('button', { name: 'Next: the recovery key' }).click();
  await page.getByText(/^Use at least 8 characters/).waitFor();
  await page.getByLabel('New password', { exact: true }).fill(first);
  await page.getByLabel('The same once more').fill(first);
  await page.getByRole('button', { name: 'Next: the recovery key' }).click();
  const recoveryKey = await confirmRecovery(page, 'Encrypt this journal');
  await page.getByText('Done: every file was read back.').waitFor();
  expect(await findBarriers(page)).toEqual([]);

  await page.getByRole('button', { name: 'Lock', exact: true }).click();
  await page.getByRole('heading', { name: /is locked$/ }).waitFor();
  expect(await findBarriers(page)).toEqual([]);
  expect(await filesWith(home, [canary])).toEqual([]);

  await page.getByLabel('Password', { exact: true }).fill('not this one');
  await page.getByRole('button', { name: 'Unlock' }).click();
  await page.getByText(/^This is not the password of this journal/).waitFor();
  await page.getByLabel('Password', { exact: true }).fill(first);
  await page.getByRole('button', { name: 'Unlock' }).click();
  await page.getByText(canary).first().waitFor();

  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Change the password…' }).click();
  await page.getByLabel('Present password').fill(first);
  await page.getByLabel('New password', { exact: true }).fill(second);
  await page.getByLabel('The same once more').fill(second);
  await page.getByRole('button', { name: 'Change the password', exact: true }).click();
  await page.getByText('The password was changed.').waitFor();

  await page.keyboard.press('Control+Shift+L');
  await page.getByRole('button', { name: 'Use the recovery key instead' }).click();
  await page.getByLabel('Recovery key').fill(recoveryKey.toLowerCase());
  await page.getByRole('button', { name: 'Unlock' }).click();
  await page.getByText(canary).first().waitFor();
  expect(await filesWith(home, [canary])).toEqual([]);

  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Turn the password off…' }).click();
  await page.getByLabel('Present password').fill(second);
  await page.getByRole('button', { name: 'Turn the password off', exact: true }).click();
  await page.getByRole('button', { name: 'Set a password…' }).waitFor();
  const records = (await readdir(home, { recursive: true })).filter((name) =>
    name.includes('entry'),
  );
  expect(records.some((name) => path.extname(name) === '.json')).toBe(true);
  expect(complaints).toEqual([]);
  await stop();
});

async function writeEntry(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'New entry' }).first().click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Title' }).fill(title);
  await page.getByRole('button', { name: 'Start writing' }).click();
  await page.getByRole('textbox', { name: 'Description', exact: true }).click();
  await page.keyboard.insertText(`She asked for the quiet table, ${title} said.`);
}

/** Reads the key from the sheet as a person would and types the two groups that are asked for. */
async function confirmRecovery(page: Page, button: string): Promise<string> {
  const groups = await page
    .getByRole('list', { name: 'Recovery key' })
    .locator('code')
    .allTextContents();
  for (const field of await page.getByLabel(/^Group \d+$/).all()) {
    const label = await page
      .locator(`label[for="${await field.getAttribute('id')}"]`)
      .textContent();
    await field.fill(groups[Number(/\d+/.exec(label ?? '')?.[0]) - 1] ?? '');
  }
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole('button', { name: button }).click();
  return groups.join('-');
}
