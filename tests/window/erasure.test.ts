import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { launchBrowserHost } from './launch-browser-host.ts';

it('shows what is held about a customer, hands it over and erases it for good', async () => {
  const { page, home, complaints, stop } = await launchBrowserHost();
  await page.getByRole('button', { name: 'Look around in a sample' }).click();
  const rail = page.getByRole('navigation', { name: 'Journal' });
  await rail.getByRole('link', { name: /^Customers/ }).click();
  await page.getByRole('link', { name: /^Customer B/ }).click();
  await page.getByRole('tab', { name: 'Who they are, and limits' }).click();
  await page.getByRole('link', { name: 'What is held, and erasing it' }).click();
  const going = page.getByRole('list', { name: 'Goes with the customer' });
  await going.getByText('Customer B', { exact: true }).waitFor();
  await going.getByText('Complaint CP1').waitFor();
  await page
    .getByRole('list', { name: 'Goes on without the customer' })
    .getByText('Entry RA5')
    .waitFor();

  await page.getByRole('button', { name: 'Write the copy' }).click();
  await page.getByText(/Written to .*About Customer B/).waitFor();
  const documents = await readdir(path.join(home, 'documents'), { recursive: true });
  expect(documents.filter((name) => name.endsWith('about.html'))).toHaveLength(1);

  await page.getByRole('button', { name: 'Erase everything about Customer B…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Erase everything about Customer B?' });
  const erase = dialog.getByRole('button', { name: 'Erase', exact: true });
  expect(await erase.isDisabled()).toBe(true);
  await dialog.getByRole('textbox', { name: 'Type Customer B to go on' }).fill('Customer B');
  await erase.click();
  await page.getByRole('heading', { name: 'Erased', level: 1 }).waitFor();
  await page.getByText(/went on without the customer/).waitFor();

  await rail.getByRole('link', { name: /^Entries/ }).click();
  await page.getByRole('link', { name: /A scone without nuts/ }).click();
  await page
    .getByRole('textbox', { name: 'Description', exact: true })
    .getByText('[erased]')
    .first()
    .waitFor();
  expect(await page.getByRole('article').getByText('Customer B').count()).toBe(0);

  expect(complaints).toEqual([]);
  await stop();
});
