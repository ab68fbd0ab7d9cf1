import { expect, it } from 'vitest';
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
