import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { changedOnTwoComputers } from '../main/history/changed-on-two-computers.ts';
import { findBarriers, findBarriersInLightAndDark } from './find-barriers.ts';
import { launchBrowserHost, type RunningApp } from './launch-browser-host.ts';
import { launchInNewJournal } from './launch-in-new-journal.ts';

let app: RunningApp;
let page: Page;
beforeAll(async () => {
  app = await launchInNewJournal();
  page = app.page;
});
afterAll(() => app.stop());

const goTo = (name: string) => page.getByRole('navigation').getByRole('link', { name }).click();
const description = () => page.getByRole('textbox', { name: 'Description', exact: true });

/** Writes at the end of the entry's first stage and leaves the entry, which makes a version of it. */
async function writeAndLeave(words: string): Promise<void> {
  await description().click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.insertText(words);
  await page.getByText(/^Saved \d\d:\d\d/).waitFor();
  await goTo('Entries');
  await page.getByRole('heading', { name: 'Entries', level: 1 }).waitFor();
}

const openEntry = () => page.getByRole('link', { name: 'A tired arrival' }).click();

it('shows what two versions of an entry say, side by side, and brings the older one back', async () => {
  await page.getByRole('button', { name: 'New entry' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Title' }).fill('A tired arrival');
  await dialog.getByRole('button', { name: 'Start writing' }).click();
  await writeAndLeave('I asked what she needed.');
  await openEntry();
  await writeAndLeave(' She smiled.');
  await openEntry();

  await page.getByRole('link', { name: 'History' }).click();
  await page.getByRole('heading', { name: 'History of Entry RA1' }).waitFor();
  const versions = page.getByRole('list', { name: 'Versions' }).getByRole('button');
  await expect.poll(() => versions.count()).toBe(3);
  expect(await versions.nth(0).innerText()).toContain('Description: 2 words added');
  const part = page.getByRole('region', { name: 'Description' });
  expect(await part.locator('ins').innerText()).toContain('She smiled.');

  await versions.nth(1).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Restore this version' }).click();
  await expect.poll(() => versions.count()).toBe(4);
  await page.getByRole('link', { name: 'Back to the entry' }).click();
  await description().getByText('I asked what she needed.').waitFor();
  expect(await description().innerText()).not.toContain('She smiled.');
});

it('finds what was deleted in the trash and brings it back', async () => {
  await goTo('Entries');
  await page.getByRole('button', { name: 'Delete A tired arrival' }).click();
  await page.getByText('No entries yet').waitFor();
  await goTo('Settings');
  await page.getByRole('link', { name: 'Open the trash' }).click();
  await page.getByRole('button', { name: 'Restore Entry RA1, “A tired arrival”' }).click();
  await page.getByText('is back.').waitFor();
  await page.getByText('The trash is empty').waitFor();
  await goTo('Entries');
  await page.getByRole('link', { name: 'A tired arrival' }).waitFor();
});

it('copies the whole journal to one file, and a journal restored from it opens with the same words', async () => {
  await goTo('Settings');
  await page.getByRole('button', { name: 'Copy the whole journal to one file…' }).click();
  await page.getByRole('button', { name: 'Copy the journal' }).click();
  await page.getByText('Copied and read back.').waitFor();
  const documents = path.join(app.home, 'documents');
  const copy = (await readdir(documents)).find((name) => name.endsWith('.hindsight')) ?? '';
  const bytes = await readFile(path.join(documents, copy));
  expect(bytes.subarray(0, 2).toString('latin1')).toBe('PK');

  await page.getByRole('button', { name: 'Close this journal' }).click();
  await page.getByRole('button', { name: 'Restore a copy…' }).click();
  await page.getByRole('textbox', { name: 'The copy' }).fill(path.join(documents, copy));
  await page.getByRole('button', { name: 'Restore and open' }).click();
  await goTo('Entries');
  await openEntry();
  await description().getByText('I asked what she needed.').waitFor();
});

it('two texts written on two computers are settled part by part', async () => {
  const { folder } = await changedOnTwoComputers();
  const { page: second, complaints, stop } = await launchBrowserHost({ words: [folder] });
  onTestFinished(stop);
  await second.getByRole('navigation').getByRole('link', { name: 'Entries' }).click();
  await second.getByRole('link', { name: 'A late delivery' }).click();
  await second.getByRole('link', { name: 'History' }).click();
  const choice = second.getByRole('region', { name: 'Changed on two computers at once' });
  await choice.getByRole('checkbox', { name: 'Take “Description” from the other' }).check();
  expect(await findBarriers(second)).toEqual([]);
  await choice.getByRole('button', { name: 'Keep this choice' }).click();
  await choice.waitFor({ state: 'detached' });
  await second.getByRole('link', { name: 'Back to the entry' }).click();
  const words = second.getByRole('textbox', { name: 'Description', exact: true });
  await words.getByText('from the desk').waitFor();
  expect(complaints).toEqual([]);
});

it('can be used by everybody: the history and the trash, in light and dark', async () => {
  await goTo('Entries');
  await openEntry();
  await page.getByRole('link', { name: 'History' }).click();
  await page.getByRole('region', { name: 'Description' }).waitFor();
  expect(await findBarriersInLightAndDark(page)).toEqual([]);
  await goTo('Settings');
  await page.getByRole('link', { name: 'Open the trash' }).click();
  await page.getByRole('heading', { name: 'Trash' }).waitFor();
  expect(await findBarriersInLightAndDark(page)).toEqual([]);
});

it('broke no policy on the way', () => {
  expect(app.complaints).toEqual([]);
});
