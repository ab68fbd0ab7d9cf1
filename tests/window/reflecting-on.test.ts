import { expect, it } from 'vitest';
import { launchBrowserHost } from './launch-browser-host.ts';
import { launchInNewJournal } from './launch-in-new-journal.ts';

it('an old account is looked at again: dated, beside the account, and printed behind it', async () => {
  const { page, complaints, stop } = await launchBrowserHost();
  await page.getByRole('button', { name: 'Look around in a sample' }).click();
  const rail = page.getByRole('navigation', { name: 'Journal' });
  await rail.getByRole('link', { name: /^Entries/ }).click();
  await page.getByRole('link', { name: /The birthday tea that moved/ }).click();
  const looks = page.getByRole('region', { name: 'Second looks' });
  await looks.getByRole('button', { name: 'Look again' }).click();
  await looks.getByRole('textbox', { name: /^Second look, / }).click();
  await page.keyboard.insertText('I had not seen that the corner was mine to give.');
  await looks.getByText(/^Saved/).waitFor();
  await page.getByRole('textbox', { name: 'Description', exact: true }).waitFor();

  await rail.getByRole('link', { name: /^Reports/ }).click();
  const preview = page.frameLocator('iframe');
  await preview.getByText('I had not seen that the corner was mine to give.').waitFor();
  await preview.getByRole('heading', { name: /^Second look, / }).waitFor();

  expect(complaints).toEqual([]);
  await stop();
});

it('how an account is written is kept only after the candidate asked for it', async () => {
  const { page, complaints, stop } = await launchInNewJournal();
  const settings = page.getByRole('link', { name: 'Settings' });
  const write = async (words: string) => {
    await page
      .getByRole('link', { name: /^Entries/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'New entry' }).first().click();
    await page.getByRole('dialog').getByRole('button', { name: 'Start writing' }).click();
    await page.getByRole('textbox', { name: 'Description', exact: true }).click();
    await page.keyboard.type(words);
    await page.getByText(/^Saved \d\d:\d\d/).waitFor();
    await settings.click();
  };
  await write('Nobody counts these words.');
  await page.getByText('Nothing is kept so far.').waitFor();
  await page.getByRole('switch', { name: 'Keep an authorship record' }).click({ force: true });
  await write('These four are counted.');
  await page.getByText('1 sitting is kept.').waitFor();

  expect(complaints).toEqual([]);
  await stop();
});

it('a lesson of one account is put to use in another, and the register shows both', async () => {
  const { page, complaints, stop } = await launchBrowserHost();
  await page.getByRole('button', { name: 'Look around in a sample' }).click();
  const entries = page.getByRole('link', { name: /^Entries/ }).first();
  const open = async (title: RegExp) => {
    await entries.click();
    await page.getByRole('link', { name: title }).click();
    await page.getByRole('tab', { name: /^Links/ }).click();
  };
  await open(/A scone without nuts/);
  await page.getByRole('button', { name: 'Add a lesson' }).click();
  await page.getByRole('textbox', { name: 'I learned that' }).fill('a doubt is said out loud');

  await open(/The birthday tea that moved/);
  await page
    .getByLabel('An earlier lesson was put to use here')
    .selectOption({ label: 'RA5 a doubt is said out loud' });
  await page
    .getByRole('textbox', { name: 'From RA5: a doubt is said out loud' })
    .fill('I told her the heater was broken.');

  await entries.click();
  await page.getByRole('link', { name: 'Lessons' }).click();
  const row = page.getByRole('list', { name: 'Lessons' }).getByRole('listitem');
  await row.getByText('I told her the heater was broken.').waitFor();
  await row.getByRole('link', { name: 'RA5 A scone without nuts' }).waitFor();

  expect(complaints).toEqual([]);
  await stop();
});
