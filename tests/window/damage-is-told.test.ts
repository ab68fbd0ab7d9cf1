import { cp, mkdtemp, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { launchBrowserHost } from './launch-browser-host.ts';

it('tells of a damaged file when a journal is opened by its folder, and opens the rest', async () => {
  const journal = path.join(await mkdtemp(path.join(tmpdir(), 'hindsight-damage-')), 'journal');
  await cp('resources/sample', journal, { recursive: true });
  const entries = path.join(journal, 'records', 'entry');
  const [id = ''] = (await readdir(entries)).toSorted();
  const [revision = ''] = (await readdir(path.join(entries, id))).toSorted().toReversed();
  const file = path.join(entries, id, revision);
  await writeFile(file, (await readFile(file, 'utf8')).slice(0, -40));

  // A file changed this minute may still be arriving; this one lies there since yesterday.
  const yesterday = new Date(Date.now() - 86_400_000);
  await utimes(file, yesterday, yesterday);

  const app = await launchBrowserHost({ words: [journal] });
  await app.page.getByText('Not everything in this journal is as it was left.').waitFor();
  await app.page.getByRole('navigation').getByRole('link', { name: 'Entries' }).click();
  await app.page.getByRole('link', { name: /The birthday tea that moved/ }).waitFor();
  expect(app.complaints).toEqual([]);
  await app.stop();
});
