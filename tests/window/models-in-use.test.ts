import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { launchBrowserHost } from './launch-browser-host.ts';

it('uses a model from an entry, fills it in, says whether it helped and finds it again', async () => {
  const { page, complaints, stop } = await launchBrowserHost();
  await page.getByRole('button', { name: 'Look around in a sample' }).click();
  await page.getByRole('link', { name: /The birthday tea that moved/ }).click();
  await page.getByRole('tab', { name: /Links/ }).click();
  await page.getByRole('button', { name: 'Use a customer model…' }).click();
  await page.getByRole('textbox', { name: 'Find a model' }).fill('trust');
  await page.getByRole('button', { name: /^Trust equation/ }).click();
  await page.getByRole('heading', { name: 'Trust equation', level: 1 }).waitFor();

  const ratings = [
    ['Credibility (C)', '5', '7'],
    ['Reliability (R)', '4', '8'],
    ['Intimacy (I)', '3', '6'],
    ['Self-orientation (S)', '4', '3'],
  ] as const;
  for (const [part, before, after] of ratings) {
    const asked = page.getByRole('group', { name: part });
    await asked.getByLabel('Before').selectOption(before);
    await asked.getByLabel('After').selectOption(after);
  }
  const comes = page.getByRole('complementary', { name: 'What it comes to' });
  await comes.getByText('After: (7 + 8 + 6) ÷ 3 = 7.').waitFor();
  await comes.getByRole('img', { name: /Reliability \(R\): 4 before, 8 after/ }).waitFor();
  await comes.getByText(/doubles the result by itself/).waitFor();

  await page.getByRole('textbox', { name: 'What I did because of it' }).fill('I wrote it down.');
  await page.getByRole('radio', { name: 'It helped in part' }).check();
  await page.getByRole('textbox', { name: 'How I know' }).fill('The note was read on Sunday.');
  await page.getByRole('textbox', { name: 'Where it stopped helping' }).fill('It is one visit.');
  await page
    .getByText(/^Saved/)
    .first()
    .waitFor();

  await page.getByRole('link', { name: 'RA10' }).click();
  await page.getByRole('tab', { name: /Links/ }).click();
  const uses = page.getByRole('list', { name: 'Models put to use' });
  await uses.getByText(/It helped in part/).waitFor();
  await openModels(page);
  await page
    .getByRole('list', { name: 'Limits of Trust equation' })
    .getByText('It is one visit.')
    .waitFor();
  expect(complaints).toEqual([]);
  await stop();
});

it('makes a model of the steps an employer teaches and uses it', async () => {
  const { page, complaints, stop } = await launchBrowserHost();
  await page.getByRole('button', { name: 'Look around in a sample' }).click();
  await openModels(page);
  await page.getByRole('button', { name: 'My employer’s own steps…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.getByText(/Give the steps a name/).waitFor();
  await dialog.getByRole('textbox', { name: 'What they are called' }).fill('STAY');
  const step = (number: number) => dialog.getByRole('group', { name: `Step ${number}` });
  await step(1).getByRole('textbox').fill('Stop and hear');
  await step(1).getByLabel('Stands for').selectOption('Hear');
  await step(2).getByRole('textbox').fill('Take care of it');
  await step(2).getByLabel('Stands for').selectOption('Resolve');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Use a customer model…' }).click();
  await page.getByRole('button', { name: /^STAY/ }).click();
  await page
    .getByRole('group', { name: 'Take care of it' })
    .getByRole('checkbox', { name: 'Done' })
    .check();
  await page.getByText('1 of 2 steps done; not done: Stop and hear.').waitFor();
  expect(complaints).toEqual([]);
  await stop();
});

async function openModels(page: Page): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Journal' })
    .getByRole('link', { name: /^Entries/ })
    .click();
  await page.getByRole('link', { name: 'Models', exact: true }).click();
}
