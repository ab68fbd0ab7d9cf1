import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { buildClient } from '#shared/contract/client.ts';
import { createJournal } from '#main/create-journal.ts';
import { makePorts } from '../main/make-ports.ts';
import { launchBrowserHost } from './launch-browser-host.ts';

it('shows what another computer saved while the window is open, and leaves words alone that are being typed', async () => {
  const home = await mkdtemp(path.join(tmpdir(), 'hindsight-changes-'));
  const journal = path.join(home, 'journal');
  await cp('resources/sample', journal, { recursive: true });
  const other = buildClient((await createJournal(await makePorts())).dispatch);
  await other.journals.open({ folder: journal });
  const [first] = (await other.entries.list()).filter(({ title }) => title === 'Left standing');
  const entry = await other.entries.get({ id: first?.id ?? '' });
  if (!entry) throw new Error('The sample has no such entry.');

  const app = await launchBrowserHost({ home, words: [journal] });
  await app.page
    .getByRole('navigation', { name: 'Journal' })
    .getByRole('link', { name: /^Entries/ })
    .click();
  await app.page.getByRole('link', { name: /Left standing/ }).waitFor();
  await other.entries.save({ ...entry, title: 'Left standing at noon' });
  await app.page.getByRole('link', { name: /Left standing at noon/ }).click();

  const title = app.page.getByRole('textbox', { name: 'Title', exact: true });
  await title.waitFor();
  await other.entries.save({ ...entry, title: 'Left standing at one' });
  await expect.poll(() => title.inputValue()).toBe('Left standing at one');

  const words = app.page.getByRole('textbox', { name: 'Description', exact: true });
  await words.click();
  await app.page.keyboard.press('Control+End');
  await app.page.keyboard.type(' Typed here');
  await other.entries.save({ ...entry, title: 'Left standing at two' });
  await app.page.keyboard.type(' without a break.', { delay: 150 });
  expect(await words.innerText()).toContain('Typed here without a break.');
  await expect.poll(() => title.inputValue()).toBe('Left standing at two');
  expect(await words.innerText()).toContain('Typed here without a break.');
  expect(app.complaints).toEqual([]);
  await app.stop();
});
