import { expect, it } from 'vitest';
import { launchBrowserHost } from './launch-browser-host.ts';
import { launchInNewJournal } from './launch-in-new-journal.ts';

/** What the product promises: a crash takes at most this much typing with it. */
const promisedLoss = 2000;

it('loses at most two seconds of typing when it is killed', async () => {
  const first = await launchInNewJournal();
  await first.page.getByRole('button', { name: 'New entry' }).first().click();
  await first.page.getByRole('dialog').getByRole('textbox', { name: 'Title' }).fill('Cut short');
  await first.page.getByRole('button', { name: 'Start writing' }).click();
  await first.page.getByRole('textbox', { name: 'Description', exact: true }).click();

  const typed: number[] = [];
  const started = Date.now();
  // However slow the machine is, some words are older than the promise when the host is killed.
  for (let word = 1; Date.now() - started < 6000 || word < 30; word += 1) {
    await first.page.keyboard.type(`word${word} `);
    typed.push(Date.now());
  }
  const killedAt = Date.now();
  first.host.kill('SIGKILL');
  await first.page.context().close();

  const second = await launchBrowserHost({ home: first.home });
  await second.page.getByRole('button', { name: /^Open/ }).first().click();
  await second.page.getByRole('navigation').getByRole('link', { name: 'Entries' }).click();
  await second.page.getByRole('link', { name: /Cut short/ }).click();
  const words = second.page.getByRole('textbox', { name: 'Description', exact: true });
  await words.getByText('word1 ').waitFor();
  const kept = (await words.innerText()).trim().split(/\s+/).length;
  const safe = typed.filter((at) => at <= killedAt - promisedLoss).length;
  await second.stop();

  expect(safe).toBeGreaterThan(5);
  expect(kept).toBeGreaterThanOrEqual(safe);
});
