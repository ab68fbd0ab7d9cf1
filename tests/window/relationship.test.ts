import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { launchInNewJournal } from './launch-in-new-journal.ts';

const rail = (page: Page) => page.getByRole('navigation', { name: 'Journal' });

it('a relationship is told from the first contact to a kept promise, and printed', async () => {
  const { page, complaints, stop } = await launchInNewJournal();
  await rail(page).getByRole('link', { name: 'Customers' }).click();
  await describeCustomer(page);
  await recordContact(page);
  await promiseAndKeep(page);
  await seeRelationship(page);

  await rail(page).getByRole('link', { name: 'Reports' }).click();
  const preview = page.frameLocator('iframe');
  await preview.getByRole('heading', { name: /Relationship with Customer A/ }).waitFor();
  await preview
    .getByRole('img', { name: /^Customer A over time\. Time line of 1 contact/ })
    .waitFor();
  await preview.getByText('Customer A prefers phone; this was by e-mail.').waitFor();
  await preview.getByText('1 of 1 follow-up was done, 1 of 1 with a day by that day.').waitFor();
  await page.getByRole('checkbox', { name: 'Customer A' }).click();
  await preview
    .getByRole('heading', { name: /Relationship with Customer A/ })
    .waitFor({ state: 'detached' });
  await deleteAndRecordAgain(page);

  expect(complaints).toEqual([]);
  await stop();
});

it('a note is made by keys alone, waits on Today, and becomes a contact', async () => {
  const { page, complaints, stop } = await launchInNewJournal();
  await rail(page).getByRole('link', { name: 'Customers' }).click();
  await page.getByRole('button', { name: 'Add Customer A' }).click();
  await page.getByRole('textbox', { name: 'Code' }).waitFor();

  await page.keyboard.press('ControlOrMeta+j');
  const dialog = page.getByRole('dialog', { name: 'One-minute note' });
  await dialog.waitFor();
  await page.keyboard.type('Customer A');
  await page.keyboard.press('Tab');
  await page.keyboard.type('She asked for the quiet table. I had it ready.');
  await page.keyboard.press('Tab');
  await page.keyboard.type('She comes back for the table.');
  await dialog.getByText(/^Saved/).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });

  await rail(page).getByRole('link', { name: 'Today' }).click();
  await page
    .getByRole('button', { name: 'Open the note “She asked for the quiet table.”' })
    .click();
  await page.getByRole('button', { name: 'a contact' }).click();
  await page.getByRole('heading', { name: 'She asked for the quiet table.', level: 1 }).waitFor();
  const account = page.getByRole('textbox', { name: 'What happened' });
  expect(await account.innerText()).toBe('She asked for the quiet table. I had it ready.');
  await rail(page).getByRole('link', { name: 'Today' }).click();
  await page.getByRole('button', { name: 'Keep it' }).waitFor();
  await page.getByRole('list', { name: 'Notes that wait' }).waitFor({ state: 'detached' });

  expect(complaints).toEqual([]);
  await stop();
});

async function describeCustomer(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add Customer A' }).click();
  await page.getByLabel('Authority: what I may promise').fill('A pot of tea, no discount');
  await page.getByRole('tab', { name: 'Needs and preferences' }).click();
  await page.getByRole('button', { name: 'Add a need' }).click();
  await page.keyboard.type('A quiet table');
  await page.getByLabel('Kind of need 1').selectOption('Preference');
  await page.getByLabel('What told you of need 1').fill('asked at the till');
  await page.getByLabel('Confirmed with them, need 1').fill('today');
  await page.getByRole('combobox', { name: 'Channels they said they prefer' }).click();
  await page.getByRole('option', { name: 'Phone' }).click();
  await page.keyboard.press('Escape');
  await page.getByLabel('Access').fill('A wheelchair fits at the end');
  await page.getByText('may be about health, religion, origin or belief').waitFor();
}

async function recordContact(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Record a contact' }).click();
  await page.getByLabel('Purpose').fill('To ask which table suits her');
  expect(await page.getByLabel('Channel').inputValue()).toBe('phone');
  await page.getByRole('button', { name: /^Tone of voice/ }).click();
  expect(await page.getByLabel('Body language, theirs and mine').count()).toBe(0);
  await page.getByLabel('Channel').selectOption('E-mail');
  await page.getByText('Customer A prefers phone; this was by e-mail.').waitFor();
  await page.getByLabel('Why this channel all the same').fill('She had left no number');
  await page.getByLabel('Stage of the relationship').selectOption('Make the needs clear');
  await page.getByRole('switch', { name: /^Include this contact/ }).click({ force: true });
  await page.getByRole('textbox', { name: 'What happened' }).click();
  await page.keyboard.insertText('I asked where she would like to sit and wrote it down.');
  await page.getByRole('button', { name: /^Questions asked/ }).click();
  await page.getByRole('button', { name: 'Add a question' }).click();
  await page.getByLabel('Question 1', { exact: true }).last().fill('Where would you like to sit?');
  await page.getByText(/^Saved/).waitFor();
}

async function promiseAndKeep(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add a promise' }).click();
  await page.getByLabel('What is to be done').fill('Write which table it will be');
  await page.getByLabel('Due on').fill('today');
  await page.getByText(/^Saved/).waitFor();
  await page.getByRole('button', { name: 'Save as a calendar file' }).click();
  await page.getByText(/^Saved as .*follow-up-FU1\.ics/).waitFor();

  await rail(page).getByRole('link', { name: 'Today' }).click();
  const due = page.getByRole('region', { name: 'Follow-ups due' });
  await due.getByText('Write which table it will be').waitFor();
  await due.getByRole('link', { name: 'Record FU1' }).click();
  await page.getByRole('button', { name: 'It is done' }).click();
  await page.getByText(/^Not documented yet: what was said or written, what came of it/).waitFor();
  await page.getByLabel('What was said or written').fill('The table by the window is yours.');
  await page.getByLabel('What came of it').fill('She thanked me and came at two.');
  await page
    .getByText(/^Saved/)
    .first()
    .waitFor();
}

/** The code of a deleted contact may stand in a document that was handed in: the next contact has another. */
async function deleteAndRecordAgain(page: Page): Promise<void> {
  await rail(page).getByRole('link', { name: 'Customers' }).click();
  await page.getByRole('link', { name: /^Customer A/ }).click();
  await page.getByRole('link', { name: /^CT1/ }).click();
  await page.getByRole('button', { name: 'Delete contact' }).click();
  await page.getByRole('button', { name: 'Record a contact' }).click();
  await page.getByRole('heading', { name: 'Contact CT2', level: 1 }).waitFor();
}

async function seeRelationship(page: Page): Promise<void> {
  await page.getByRole('complementary').getByRole('link', { name: 'Customer A' }).click();
  await page.getByRole('group', { name: /CT1 on .*: Make the needs clear/ }).waitFor();
  const stages = page.getByRole('region', { name: 'Stages shown' });
  await stages
    .getByRole('listitem')
    .filter({ hasText: 'Make the needs clear' })
    .getByText('1')
    .waitFor();
  await page.getByRole('link', { name: /^CT1/ }).getByText('Not the channel they prefer').waitFor();
  await page
    .getByRole('region', { name: 'Follow-ups' })
    .getByText('Done', { exact: true })
    .waitFor();
}
