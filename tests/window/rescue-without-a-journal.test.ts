import { expect, it } from 'vitest';
import { launchBrowserHost } from './launch-browser-host.ts';

it('says in one sentence how to come to a journal where the address names none, and takes the open one', async () => {
  const app = await launchBrowserHost();
  const { page } = app;
  const toRescue = () => page.evaluate(() => (window.location.hash = '#/rescue'));

  await page.getByRole('button', { name: 'Look around in a sample' }).waitFor();
  await toRescue();
  await page.getByText(/^No journal is open here to look at: open it first/).waitFor();
  await page.getByRole('link', { name: 'open it first' }).click();
  await page.getByRole('button', { name: 'Look around in a sample' }).click();
  await page.getByRole('navigation').getByRole('link', { name: 'Settings' }).waitFor();
  await toRescue();
  await page.getByText(/^Every file is whole/).waitFor();
  expect(app.complaints).toEqual([]);
  await app.stop();
});
