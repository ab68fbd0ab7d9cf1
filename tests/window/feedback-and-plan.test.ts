import { afterAll, beforeAll, expect, it } from 'vitest';
import type { RunningApp } from './launch-browser-host.ts';
import { launchInNewJournal } from './launch-in-new-journal.ts';

let app: RunningApp;
beforeAll(async () => {
  app = await launchInNewJournal();
});
afterAll(() => app.stop());

it('feedback is logged, a plan rests on it, and its action is done', async () => {
  const { page } = app;
  const field = (name: string) => page.getByRole('textbox', { name, exact: true });
  await page
    .getByRole('link', { name: /^Customers/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Add Customer A' }).click();
  await page.getByRole('tab', { name: 'Needs and preferences' }).click();
  await page.getByRole('button', { name: 'Add a need' }).click();
  await field('Need 1').fill('A table by the door');
  await page.getByText(/^Saved \d\d:\d\d/).waitFor();
  await page
    .getByRole('link', { name: /^Customers/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Feedback' }).click();
  await page.getByRole('button', { name: 'Log feedback' }).click();
  await field('Asked how').fill('Card with the bill');
  await field('People asked').fill('20');
  await field('Answers').fill('21');
  await page.getByText('More answers than people asked').waitFor();
  await field('Answers').fill('7');
  await field('Word for word').fill('We stood there like lemons.');
  await page.getByRole('combobox', { name: 'Theme', exact: true }).last().fill('waiting');
  await page.getByText('7 of 20 people asked answered (35 %)').waitFor();
  await page.getByRole('combobox', { name: 'It is about' }).click();
  await page.getByRole('option', { name: 'Customer A: A table by the door' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('switch', { name: 'Include in reports' }).click();

  await page.getByRole('link', { name: /^Plan/ }).first().click();
  await page.getByRole('button', { name: 'New plan' }).click();
  await page.getByRole('menuitem', { name: /Improvement cycle/ }).click();
  await field('Title').fill('A word within two minutes');
  await field('Study').click();
  await page.keyboard.insertText('The middle wait was shorter.');
  await page.getByRole('tab', { name: 'Actions' }).click();
  await page.getByRole('button', { name: 'Add action' }).click();
  const missing = page.getByRole('list', { name: 'Still missing' }).getByRole('listitem');
  await expect.poll(() => missing.count()).toBe(7);
  await field('What exactly will be done').fill('Greet every table before the order');
  await field('Measured by').fill('Minutes to the first hello');
  await field('Where it stands now').fill('7');
  await field('Where it should be').fill('2');
  await field('By').fill('1 March 2026');
  await field('Owner').fill('me');
  await field('Why this').fill('People felt unseen.');
  await page.getByText('Link the reason to the feedback').waitFor();
  await page.getByRole('combobox', { name: 'It rests on' }).click();
  await page.getByRole('option', { name: /^FB1/ }).click();
  await page.getByRole('option', { name: 'Customer A: A table by the door' }).click();
  await page.keyboard.press('Escape');
  await missing.first().waitFor({ state: 'detached' });
  await field('Done on').fill('3 March 2026');
  await page.getByText('Done 2 days late').waitFor();
  await page.getByText('1 of 1 action done').waitFor();
  await page.getByRole('switch', { name: 'Include in reports' }).click();
  await page.getByText(/^Saved \d\d:\d\d/).waitFor();

  await page.getByRole('link', { name: /^Reports/ }).click();
  const document = page.frameLocator('iframe');
  await document.getByText('Done 2 days late').waitFor();
  await document.getByText('“We stood there like lemons.”').waitFor();
  await document.getByText('Rests on need of Customer A: “A table by the door”, FB1').waitFor();
  await document.getByText('About need of Customer A: “A table by the door”').waitFor();
});

it('the employer’s own policy is kept, and the privacy page counts what is held', async () => {
  const { page } = app;
  await page.getByRole('link', { name: /^Plan/ }).first().click();
  await page.getByRole('link', { name: 'law and policy', exact: true }).click();
  await page.getByRole('button', { name: 'Add Equality Act 2010' }).click();
  await page.getByText('Check that it is current.').waitFor();
  await page.getByRole('button', { name: 'Add a policy' }).click();
  await page.getByRole('heading', { name: 'Untitled policy' }).waitFor();
  await page.getByRole('textbox', { name: 'Title' }).fill('Refunds: who may give them');
  await page.getByText(/^Saved \d\d:\d\d/).waitFor();
  await page.getByRole('link', { name: 'what this journal holds about customers' }).click();
  await page.getByRole('row', { name: /^Feedback 1 / }).waitFor();
});

it('no policy of the window was broken', () => expect(app.complaints).toEqual([]));
