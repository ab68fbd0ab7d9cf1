import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowserHost, type RunningApp } from './launch-browser-host.ts';

let app: RunningApp;
beforeAll(async () => {
  app = await launchBrowserHost({ words: ['--sample'] });
  await app.page.getByRole('heading', { name: 'Wednesday 1 April', level: 1 }).waitFor();
});
afterAll(() => app.stop());

/** Presses what deletes, sees the thing gone, presses Undo, and sees it again. */
async function deleteAndUndo(page: Page, button: RegExp, shown: RegExp): Promise<void> {
  const row = page.getByRole('main').getByText(shown).first();
  await page.getByRole('button', { name: button }).click();
  await row.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Undo' }).click();
  await row.waitFor();
}

async function room(page: Page, link: RegExp, tab?: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Journal' }).getByRole('link', { name: link }).click();
  if (tab !== undefined) await page.getByRole('link', { name: tab, exact: true }).click();
}

it('complaints, feedback, follow-ups and customers that were deleted come back with one press', async () => {
  const { page } = app;
  await room(page, /^Customers/, 'Complaints');
  await page.getByRole('link', { name: /^CP1/ }).click();
  await deleteAndUndo(page, /^Delete complaint/, /^CP1 A nut/);
  await room(page, /^Customers/, 'Feedback');
  await page.getByRole('button', { name: /^FB7/ }).click();
  await deleteAndUndo(page, /^Delete FB7/, /^FB7/);
  await room(page, /^Customers/, 'Follow-ups');
  await page.getByRole('link', { name: /Send a birthday card/ }).click();
  await deleteAndUndo(page, /^Delete follow-up/, /^Send a birthday card/);
  await room(page, /^Customers/);
  await page.getByRole('link', { name: /^Colleague E/ }).click();
  await page.getByRole('tab', { name: 'Who they are, and limits' }).click();
  await deleteAndUndo(page, /^Delete Colleague E/, /^Colleague E/);
});

it('plans, policies and uses of a model too', async () => {
  const { page } = app;
  await room(page, /^Plan/);
  await page.getByRole('link', { name: /^PL4/ }).click();
  await deleteAndUndo(page, /^Delete plan/, /^PL4 Told/);
  await room(page, /^Plan/, 'Law and policy');
  await page.getByRole('button', { name: /^What a team member may do/ }).click();
  await deleteAndUndo(page, /^Delete policy/, /^What a team member may do/);
  await room(page, /^Entries/, 'Models');
  const uses = page.getByRole('list', { name: 'Uses of models' });
  await uses.getByRole('link', { name: /^LASS/ }).click();
  await page.getByRole('button', { name: 'Delete this use' }).click();
  await uses.getByRole('link', { name: /^Trust/ }).waitFor();
  await uses.getByRole('link', { name: /^LASS/ }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Undo' }).click();
  await uses.getByRole('link', { name: /^LASS/ }).waitFor();
});

it('what is taken out of a record goes back to its place', async () => {
  const { page } = app;
  await room(page, /^Plan/);
  await page.getByRole('link', { name: /^PL4/ }).click();
  await page.getByRole('tab', { name: 'Actions' }).click();
  const actions = page.getByRole('list', { name: 'Actions' }).getByRole('listitem');
  await actions.getByRole('button', { name: /^Keep ten menus/ }).click();
  await page.getByRole('button', { name: 'Take this action out' }).click();
  await page.getByText('1 of 2 actions done').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('2 of 3 actions done').waitFor();
  expect(await actions.first().innerText()).toContain('Keep ten menus');
});
