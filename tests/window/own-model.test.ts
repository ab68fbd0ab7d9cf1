import { expect, it } from 'vitest';
import { launchInNewJournal } from './launch-in-new-journal.ts';

it('makes a way to reflect, writes with it, changes it and saves it as a file', async () => {
  const { page, complaints, stop } = await launchInNewJournal();
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Make a way of my own…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.getByText('Give it a name.').waitFor();
  await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill('Two questions');
  const stage = (number: number) => dialog.getByRole('group', { name: `Stage ${number}` });
  await stage(1).getByRole('textbox', { name: 'Name of the stage' }).fill('Next');
  await stage(1).getByRole('textbox', { name: 'Question' }).fill('What will you try?');
  await stage(1).getByLabel('What it is about').selectOption('What I will do');
  await stage(2).getByRole('textbox', { name: 'Name of the stage' }).fill('Good');
  await stage(2).getByRole('textbox', { name: 'Question' }).fill('What went well?');
  await dialog.getByRole('button', { name: 'Move stage 2 up' }).click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('Good · Next').waitFor();

  await page.getByRole('button', { name: 'Save Two questions as a file' }).click();
  await page.getByText(/Saved as .*own-two-questions\.json/).waitFor();

  await page
    .getByRole('link', { name: /^Entries/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'New entry' }).first().click();
  await dialog.getByRole('textbox', { name: 'Title' }).fill('A quiet table');
  await dialog.getByRole('button', { name: /^Show all/ }).click();
  await dialog.getByRole('radio', { name: 'Two questions' }).check({ force: true });
  await dialog.getByRole('button', { name: 'Start writing' }).click();
  await page.getByText('What went well?').first().waitFor();
  await page.getByRole('textbox', { name: 'Good', exact: true }).click();
  await page.keyboard.insertText('I asked first.');

  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Change Two questions' }).click();
  await stage(1).getByRole('textbox', { name: 'Name of the stage' }).fill('Well done');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Well done · Next').waitFor();
  await page
    .getByRole('link', { name: /^Entries/ })
    .first()
    .click();
  await page.getByRole('link', { name: /A quiet table/ }).click();
  const words = page.getByRole('textbox', { name: 'Well done', exact: true });
  await words.getByText('I asked first.').waitFor();

  expect(complaints).toEqual([]);
  await stop();
});
