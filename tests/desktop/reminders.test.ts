import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { startJournal } from '../window/whole-story.ts';
import { launchDesktop } from './double/launch-desktop.ts';

it('tells through the system of a follow-up that is due, once, by codes alone', async () => {
  const desktop = await launchDesktop(await mkdtemp(path.join(tmpdir(), 'hindsight-reminders-')));
  const { page } = desktop;
  await startJournal(page);
  await page.getByRole('link', { name: 'Customers' }).click();
  await page.getByRole('button', { name: 'Add Customer A' }).click();
  await page.getByRole('tab', { name: 'Relationship' }).click();
  await page.getByRole('button', { name: 'Add a promise' }).click();
  await page.getByLabel('What is to be done').fill('Ring Mrs Harker');
  await page.getByLabel('Due on').fill('today');
  await expect.poll(() => desktop.notified).toHaveLength(1);
  expect(desktop.notified[0]).toEqual({
    title: 'A follow-up is due',
    body: 'Customer A (FU1), phone.',
  });
  await page.getByRole('link', { name: 'Today', exact: true }).click();
  await page.getByRole('heading', { name: /day \d+ [A-Z]/, level: 1 }).waitFor();
  await page.getByText('Ring Mrs Harker').waitFor();
  expect(desktop.notified).toHaveLength(1);
  await desktop.stop();
});
