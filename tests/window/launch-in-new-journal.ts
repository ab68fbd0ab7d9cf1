import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { appDataIn, launchBrowserHost, type RunningApp } from './launch-browser-host.ts';

/**
 * The browser host in a new journal with nothing in it, on its list of entries. The built command line makes the
 * journal: how a person makes one on the welcome screen is told in `whole-story`.
 */
export async function launchInNewJournal(): Promise<RunningApp> {
  const home = await mkdtemp(path.join(tmpdir(), 'hindsight-window-'));
  const journal = path.join(home, 'journal');
  const unit = 'develop-customer-relationships-l2';
  await promisify(execFile)(
    process.execPath,
    ['out/main/cli.js', 'new', journal, '--candidate', 'Sam Whitcombe', '--unit', unit],
    { env: { ...process.env, HINDSIGHT_DATA: appDataIn(home) } },
  );
  const app = await launchBrowserHost({ home, words: [journal] });
  const rail = app.page.getByRole('navigation', { name: 'Journal' });
  await rail.getByRole('link', { name: /^Entries/ }).click();
  await app.page.getByRole('heading', { name: 'Entries', level: 1 }).waitFor();
  return app;
}
