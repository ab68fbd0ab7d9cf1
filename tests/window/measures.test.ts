import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { makeWorkbook } from '../main/measures/make-workbook.ts';
import { findBarriers } from './find-barriers.ts';
import { launchBrowserHost } from './launch-browser-host.ts';
import { launchInNewJournal } from './launch-in-new-journal.ts';

it('starts a measure from the library, brings a spreadsheet in, and reads, changes and saves the drawing', async () => {
  const { page, home, complaints, stop } = await launchInNewJournal();
  await page.getByRole('link', { name: /^Measures/ }).click();
  await page.getByRole('button', { name: 'New change' }).first().click();
  await page.getByRole('textbox', { name: 'What you changed' }).fill('One open question first');
  await page.getByRole('textbox', { name: 'First day of the new way' }).fill('9 March 2026');
  await page.getByRole('tab', { name: 'Measures and observations' }).click();
  await page.getByRole('button', { name: 'New measure' }).click();
  await page.getByRole('button', { name: 'Use Made easy (CES 2.0)' }).click();
  await page.getByRole('textbox', { name: 'The exact question' }).waitFor();

  const file = path.join(home, 'cards.xlsx');
  const people = Array.from({ length: 8 }, (_, index) => `C${index + 1}`);
  await writeFile(
    file,
    makeWorkbook([
      ['When', 'Mark', 'Whose', 'Remark'],
      ...people.map((who, index) => [{ day: '2026-03-02' }, 2 + (index % 3), who, 'first']),
      ...people.map((who, index) => [{ day: '2026-03-16' }, 4 + (index % 4), who, 'second']),
      [{ day: '2026-03-17' }, 11, 'C9', 'no such mark'],
    ]),
  );
  await page.locator('input[type="file"]').setInputFiles(file);
  const dialog = page.getByRole('dialog', { name: 'What are the columns of this table?' });
  await dialog.getByText('Line 18: “11” lies outside the scale of 1 to 7.').waitFor();
  const add = dialog.getByRole('button', { name: 'Add observations' });
  expect(await add.isDisabled()).toBe(true);
  await dialog.getByRole('checkbox', { name: 'Leave out this line' }).check();
  await dialog.getByText(/16 observations: 8 before, 8 after, 16 with a customer code/).waitFor();
  await add.click();
  await page.getByText('16 observations added.').waitFor();

  await page.getByRole('tab', { name: 'Result' }).click();
  await page.getByText(/was followed by higher ratings/).waitFor();
  const figure = page.getByRole('figure', { name: 'Made easy (CES 2.0)' }).last();
  await figure
    .getByRole('img', { name: /^C1.*before, .*after/ })
    .first()
    .focus();
  await page.keyboard.press('ArrowDown');
  expect(
    await figure
      .getByRole('img')
      .nth(1)
      .evaluate((mark) => mark === document.activeElement),
  ).toBe(true);
  await figure.getByRole('combobox', { name: /^Form of the drawing/ }).click();
  await page.getByRole('option', { name: 'How much each person changed' }).click();
  const changed = page.getByRole('figure', { name: /after minus before/ });
  await changed.getByText(/a solid triangle went up/).waitFor();
  const download = page.waitForEvent('download');
  await changed.getByRole('button', { name: /^Save as PNG/ }).click();
  expect((await download).suggestedFilename()).toMatch(/^Made-easy.*\.png$/);
  await page.getByRole('button', { name: 'What else changed?' }).click();
  await page.getByRole('textbox', { name: 'What else changed' }).waitFor();

  await page.getByRole('tab', { name: 'Measures and observations' }).click();
  await page.getByText('Was anything otherwise before?').click();
  await page.getByRole('checkbox', { name: 'Another scale was used before' }).check();
  await page.getByRole('textbox', { name: 'Before: to' }).fill('0');
  await page.getByText(/A scale from 1 to 0 has no room/).waitFor();
  await page.getByRole('textbox', { name: 'Before: to' }).fill('4');
  await page.getByRole('tab', { name: 'Result' }).click();
  await page
    .getByText(/The scale was 1 to 4 before and 1 to 7 after, so no difference/)
    .first()
    .waitFor();

  expect(await findBarriers(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await stop();
});

it('sets the limits of a series anew, with a reason only', async () => {
  const { page, complaints, stop } = await launchBrowserHost();
  await page.getByRole('button', { name: 'Look around in a sample' }).click();
  await page.getByRole('link', { name: /^Measures/ }).click();
  await page.getByRole('link', { name: /A hello within two minutes/ }).click();
  await page.getByRole('tab', { name: 'Measures and observations' }).click();
  // The result, which is left, names its measures in the same way.
  const measures = page.getByRole('group', { name: 'Measures of this change' });
  await measures.getByRole('button', { name: /^Longest wait/ }).click();
  await page.getByRole('region', { name: 'Longest wait in the busiest hour' }).waitFor();
  await page.getByRole('textbox', { name: 'New limits from' }).fill('9 February 2026');
  await page.getByRole('button', { name: 'Set limits anew' }).click();
  await page.getByText('Say why: limits are set anew for a reason only.').waitFor();
  await page.getByRole('textbox', { name: 'Reason for new limits' }).fill('The second till came');
  await page.getByRole('button', { name: 'Set limits anew' }).click();
  await page.getByText(/From .*9 February 2026: The second till came/).waitFor();
  await page.getByRole('tab', { name: 'Result' }).click();
  await page.getByText(/New limits, 9 Feb: The second till came/).waitFor();
  await page.getByText(/The limits were set anew from 09\/02\/2026/).waitFor();
  expect(complaints).toEqual([]);
  await stop();
});
