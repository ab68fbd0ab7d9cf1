import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { launchBrowserHost } from './launch-browser-host.ts';

it('leads from a journal that cannot be opened to its backup, and back into it', async () => {
  const home = await mkdtemp(path.join(tmpdir(), 'hindsight-rescue-'));
  const journal = path.join(home, 'journal');
  await cp('resources/sample', journal, { recursive: true });
  const app = await launchBrowserHost({ home, words: [journal] });
  const { page } = app;

  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Back up now' }).click();
  await page.getByText('The newest backup holds everything there is.').waitFor();
  // The daily backup may have been made meanwhile: the newest stands first.
  await page
    .getByRole('button', { name: /^What is in the backup of/ })
    .first()
    .click();
  await page.getByText(/^12 entries and \d+ customers\./).waitFor();
  await page.getByRole('button', { name: 'Close this journal' }).click();
  for (const name of ['journal.json', 'journal.json.bak']) await rm(path.join(journal, name));

  await page
    .getByRole('button', { name: /^Open .*Ellie/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'What can be rescued' }).click();
  await page.getByText('journal.json is missing', { exact: true }).waitFor();
  await page.getByRole('button', { name: /^Bring back 2 files/ }).click();
  await page.getByText('2 files brought back from the backups.').waitFor();
  await page.getByRole('button', { name: 'Open the journal' }).click();
  await page.getByRole('heading', { level: 1, name: /\d/ }).waitFor();
  expect(app.complaints).toEqual([]);
  await app.stop();
});
