import { expect, it } from 'vitest';
import { launchInNewJournal } from './launch-in-new-journal.ts';
import { claimTwice, storyText, writeEntry } from './whole-story.ts';

it('answers an entry another way and back without losing a word or a claim', async () => {
  const { page, complaints, stop } = await launchInNewJournal();
  const stage = (name: string) => page.getByRole('textbox', { name, exact: true });
  await writeEntry(page);
  await claimTwice(page);

  await page.getByRole('button', { name: 'Change the details' }).click();
  await page.getByRole('button', { name: 'Answer it another way…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Answer it another way' });
  await dialog.getByLabel('What is it about?').selectOption('Showing that I can do it');
  await dialog.getByText('stays below them, as “Kept from Gibbs: Feelings”.').waitFor();
  await dialog.getByRole('button', { name: 'Use these questions' }).click();

  await stage('Situation').getByText(storyText.Description).waitFor();
  await stage('Reflection').getByText(storyText['Action plan']).waitFor();
  await stage('Kept from Gibbs: Feelings').getByText(storyText.Feelings).waitFor();
  expect(await page.locator('[data-claim]').allInnerTexts()).toEqual([
    'asked what she needed',
    'I asked before I offered',
  ]);
  await stage('Result').click();
  await page.keyboard.insertText('She thanked me twice.');

  await page.getByRole('button', { name: 'Back to Gibbs' }).click();
  for (const [name, text] of Object.entries(storyText)) {
    expect(await stage(name).innerText()).toBe(text);
  }
  await stage('Evaluation').getByText('She thanked me twice.').waitFor();

  expect(complaints).toEqual([]);
  await stop();
});

it('moves words kept from another way under a question of the new one', async () => {
  const { page, stop } = await launchInNewJournal();
  await writeEntry(page);
  await page.getByRole('button', { name: 'Change the details' }).click();
  await page.getByRole('button', { name: 'Answer it another way…' }).click();
  await page.getByLabel('What is it about?').selectOption('Showing that I can do it');
  await page.getByRole('button', { name: 'Use these questions' }).click();
  await page.getByRole('button', { name: 'Move these words to…' }).click();
  await page.getByRole('menuitem', { name: 'Reflection' }).click();
  const reflection = page.getByRole('textbox', { name: 'Reflection', exact: true });
  await reflection.getByText(storyText.Feelings).waitFor();
  expect(await page.getByText('Kept from Gibbs').count()).toBe(0);
  await stop();
});
