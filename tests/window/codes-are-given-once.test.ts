import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { buildClient } from '#shared/contract/client.ts';
import { createJournal } from '#main/create-journal.ts';
import { testId } from '../main/make-entry.ts';
import { makePorts } from '../main/make-ports.ts';
import { launchBrowserHost } from './launch-browser-host.ts';

it('does not offer the code of a customer who was deleted to the next one', async () => {
  const app = await launchBrowserHost();
  const { page } = app;
  await page.getByRole('button', { name: 'Look around in a sample' }).click();
  await page.getByRole('navigation').getByRole('link', { name: 'Customers' }).click();
  const add = page.getByRole('button', { name: /^Add Customer [A-Z]$/ });
  const offered = await add.innerText();
  await add.click();
  await page.getByRole('button', { name: /^Delete Customer/ }).click();
  await page.getByText(/^Customer [A-Z] deleted\.$/).waitFor();
  await page.getByRole('heading', { name: 'Customers', level: 1 }).waitFor();
  const next = `Add Customer ${String.fromCharCode(offered.charCodeAt(offered.length - 1) + 1)}`;
  await page.getByRole('button', { name: next, exact: true }).waitFor();

  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText(offered.replace('Add ', ''), { exact: true }).first().waitFor();
  expect(await page.getByRole('button', { name: next, exact: true }).count()).toBe(1);
  expect(app.complaints).toEqual([]);
  await app.stop();
});

it('a code that two computers gave at once is told, and one press gives this contact the next', async () => {
  const home = await mkdtemp(path.join(tmpdir(), 'hindsight-doubled-'));
  const journal = path.join(home, 'journal');
  await cp('resources/sample', journal, { recursive: true });
  const other = buildClient((await createJournal(await makePorts())).dispatch);
  await other.journals.open({ folder: journal });
  const third = (await other.contacts.list()).find(({ code }) => code === 'CT3');
  if (!third) throw new Error('The sample has no such contact.');
  await other.contacts.save({ ...third, id: testId(7) });
  await other.journals.close();

  const { page, complaints, stop } = await launchBrowserHost({ home, words: [journal] });
  await page.getByRole('navigation').getByRole('link', { name: 'Customers' }).click();
  await page.getByRole('link', { name: /^Customer A/ }).click();
  const doubled = page.getByRole('link', { name: /^CT3/ });
  await doubled.first().click();
  await page.getByText('CT3 is the code of another record too').waitFor();
  await page.getByRole('button', { name: 'Give this one a new code' }).click();
  await page.getByText(/^CT(?!3 )\d+ · with Customer A/).waitFor();
  await page.getByText('CT3 is the code of another record too').waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
  await stop();
});
