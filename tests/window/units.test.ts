import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { launchBrowserHost } from './launch-browser-host.ts';

const matrix = {
  framework: {
    name: 'Standards of our centre',
    standards: [
      {
        shortname: 'Knowledge 1.',
        name: 'Know the customers',
        standardelement: [
          { shortname: '1.1', name: 'Say who they are', description: '', parent: false },
        ],
      },
    ],
  },
};

const files = {
  'own table.csv': 'code;text;outcome\n1.1;Describe who they are;1 Know them',
  'own.matrix': JSON.stringify(matrix),
  'broken.csv': 'code,text\n1.1,Describe\n1.1,Explain',
} as const;

it('takes units in from files and pasted text, changes one and moves claims to it', async () => {
  const { page, home, complaints, stop } = await launchBrowserHost();
  await page.getByRole('button', { name: 'Look around in a sample' }).click();
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('link', { name: /^Units:/ }).click();
  const bringIn = async () => {
    await page.getByRole('link', { name: 'Bring in a unit…' }).click();
    await page.getByRole('heading', { name: 'Bring in a unit', level: 1 }).waitFor();
  };
  const choose = async (name: keyof typeof files) => {
    const file = path.join(home, name);
    await writeFile(file, files[name]);
    await page.getByLabel('File with a unit').setInputFiles(file);
  };
  const takeIn = async () => {
    await page.getByRole('button', { name: 'Take it in' }).click();
    await page.getByRole('button', { name: 'Save this version' }).waitFor();
  };
  const back = () => page.getByRole('main').getByRole('link', { name: 'Units' }).click();

  await bringIn();
  await choose('broken.csv');
  await page
    .getByText('Line 3: the code “1.1” stands twice. Give each criterion its own.')
    .waitFor();
  await choose('own table.csv');
  await page.getByText('Understood: 1 criterion from a table').waitFor();
  await takeIn();
  await back();
  await bringIn();
  await choose('own.matrix');
  await page.getByText('Understood: 1 criterion from a SmartEvidence matrix').waitFor();
  await takeIn();
  await back();
  await bringIn();
  await page
    .getByRole('textbox', { name: /Or paste/ })
    .fill(
      'Unit 7: Keep them\n1 Understand relationships\n1.1 Explain why lasting relationships matter\nto customers, to colleagues and to the organisation\nPage 2 of 3\n1.2 State the limits of your own authority',
    );
  await page.getByRole('button', { name: 'Read it' }).click();
  await page
    .getByRole('list', { name: 'Lines to look at' })
    .getByText(/a page number/)
    .waitFor();
  await takeIn();

  await page.getByRole('textbox', { name: 'Wording of criterion 1.2' }).fill('');
  await page.getByRole('button', { name: 'Save this version' }).click();
  await page.getByText('Not saved yet. Write what the criterion asks.').waitFor();
  await page.getByRole('textbox', { name: 'Wording of criterion 1.2' }).fill('State your limits');
  await page.getByRole('radio', { name: 'Real work only' }).check();
  await page.getByRole('button', { name: 'Save this version' }).click();
  await page.getByRole('list', { name: 'Earlier versions' }).waitFor();

  await page.getByRole('link', { name: 'Move claims to these criteria…' }).click();
  await page.getByLabel('From').selectOption({ label: 'Develop customer relationships (now)' });
  const old = page
    .getByRole('list', { name: 'Old and new criteria' })
    .getByRole('listitem')
    .first();
  await old.getByText('Same code, same wording').waitFor();
  await old.getByRole('checkbox', { name: 'Move 1.1' }).check();
  await page.getByRole('button', { name: 'Move what is confirmed' }).click();
  await page.getByText(/records changed; their history shows them/).waitFor();
  await old.getByText('Nothing names it').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText(/put back as before/).waitFor();
  expect(complaints).toEqual([]);
  await stop();
});
