import { afterAll, beforeAll, expect, it } from 'vitest';
import type { RunningApp } from './launch-browser-host.ts';
import { launchInNewJournal } from './launch-in-new-journal.ts';

let app: RunningApp;
beforeAll(async () => {
  app = await launchInNewJournal();
});
afterAll(() => app.stop());

it('a complaint is kept from the first word to the day it is closed, and goes into the report', async () => {
  const { page } = app;
  const field = (name: string) => page.getByRole('textbox', { name, exact: true });
  await page
    .getByRole('link', { name: /^Customers/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Complaints' }).click();
  await page.getByRole('button', { name: 'New complaint' }).click();
  await field('Title').fill('A cold soup');
  await page.getByLabel('How far it went').selectOption('Escalated complaint');
  await field('What the customer met').fill('Soup at 58 degrees.');
  await field('What happened and what I did').click();
  await page.keyboard.insertText('I listened and fetched my supervisor.');

  await page.getByRole('tab', { name: 'Handling it' }).click();
  await field('Received on').fill('20 February 2026');
  await field('Closed on').fill('19 February 2026');
  await field('Closed on').blur();
  await page.getByText('Closed is before received: check the two days.').waitFor();
  await field('Closed on').fill('23 February 2026');
  await page.getByText('Closed is before received').waitFor({ state: 'detached' });
  await field('Apologise: what was said and done').fill('I’m sorry your soup wasn’t hot.');
  await page.getByLabel('Steps followed').selectOption('LATTE');
  await field('Acknowledge: apologise: what was said and done').waitFor();

  await page.getByRole('tab', { name: 'Finding and putting right' }).click();
  await field('Remedy').fill('The soup came off the bill.');
  await page.getByLabel('Was the customer heard in full').selectOption('Yes');

  await page.getByRole('tab', { name: 'Afterwards' }).click();
  await page.getByText('Three points are needed').waitFor();
  for (const [name, value] of [
    ['Before the failure', '4'],
    ['After the failure', '2'],
    ['After it was put right', '3'],
  ] as const)
    await field(name).fill(value);
  await page.getByText('better than after the failure, but not what it was before').waitFor();
  await page.getByRole('combobox', { name: 'Add a law or policy' }).click();
  await page.getByRole('option', { name: 'Consumer Rights Act 2015' }).click();
  await page
    .getByRole('textbox', { name: /^How it shaped what I did/ })
    .fill('A price reduction was his right.');
  await page.getByRole('switch', { name: 'Include in reports' }).click();
  await page.getByText(/^Saved \d\d:\d\d/).waitFor();

  await page.getByRole('link', { name: 'All complaints' }).click();
  await page.getByRole('link', { name: /A cold soup/ }).waitFor();
  await page.getByRole('link', { name: /^Reports/ }).click();
  const document = page.frameLocator('iframe');
  await document.getByRole('heading', { name: 'CP1 A cold soup' }).waitFor();
  await document.getByText('A price reduction was his right.').waitFor();
  await document.getByText('I’m sorry your soup wasn’t hot.').waitFor();
});

it('no policy of the window was broken', () => expect(app.complaints).toEqual([]));
