import { expect, it } from 'vitest';
import { launchInNewJournal } from './launch-in-new-journal.ts';

it('asks about what was just written, shows where, and stops asking when told to', async () => {
  const { page, complaints, stop } = await launchInNewJournal();
  await page.getByRole('button', { name: 'New entry' }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Start writing' }).click();
  await page.getByRole('textbox', { name: 'Description', exact: true }).click();
  await page.keyboard.insertText('On Monday 2 March a guest came in. I used the trust equation.');

  await page.getByRole('tab', { name: /^Coach/ }).click();
  const card = page.getByRole('article', { name: 'A model put to use' });
  await card.getByText('What did you do because of it?').waitFor();
  await card.getByText('Consider', { exact: true }).waitFor();
  await card.getByRole('button', { name: 'Go to the sentence' }).click();
  expect(await page.locator('.hs-highlight').innerText()).toBe('trust equation');

  const signs = page.getByRole('listitem');
  await signs.filter({ hasText: 'One particular occasion' }).getByText('Found').waitFor();
  await signs.filter({ hasText: 'A model put to use' }).getByText('Thin').waitFor();

  await page.getByRole('textbox', { name: 'Analysis', exact: true }).click();
  await page.keyboard.insertText('I will try to do better.');
  const plan = page.getByRole('article', { name: 'A plan that can be checked' });
  await plan.getByRole('button', { name: 'Ignore' }).click();
  await page.getByRole('menuitem', { name: 'Ignore this one' }).click();
  await plan.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Undo' }).click();
  await plan.waitFor();

  await page.getByRole('switch', { name: 'Coach' }).click({ force: true });
  await card.waitFor({ state: 'detached' });
  await page.reload();
  await page.getByRole('tab', { name: /^Coach/ }).click();
  expect(await page.getByRole('switch', { name: 'Coach' }).isChecked()).toBe(false);

  expect(complaints).toEqual([]);
  await stop();
});
