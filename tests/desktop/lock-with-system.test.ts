import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { JournalClient } from '#shared/contract/contract.ts';
import { filesWith } from '../main/password/sealed-journal.ts';
import { makeNewProfile } from '../main/start-app.ts';
import { launchDesktop, type RunningDesktop } from './double/launch-desktop.ts';

const password = 'four plain green words';
let home: string;
let desktop: RunningDesktop;

beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'hindsight-lock-'));
  desktop = await launchDesktop(home);
  await desktop.page.evaluate(
    async ({ folder, profile, password }) => {
      const { hindsight } = window as unknown as { hindsight: JournalClient };
      const { recoveryKey } = await hindsight.password.newRecoveryKey();
      await hindsight.journals.create({ folder, profile, password: { password, recoveryKey } });
    },
    { folder: path.join(home, 'journal'), profile: makeNewProfile(), password },
  );
  await desktop.page.reload();
});
afterAll(() => desktop.stop());

it.each([
  ['suspend', 'Canaryone'],
  ['lock-screen', 'Canarytwo'],
])('locks on %s, and what was being typed at that moment is kept', async (event, canary) => {
  const { page } = desktop;
  await page.getByRole('link', { name: 'Entries' }).first().click();
  await page.getByRole('button', { name: 'New entry' }).first().click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Title' }).fill(`About ${canary}`);
  await page.getByRole('button', { name: 'Start writing' }).click();
  await page.getByRole('textbox', { name: 'Description', exact: true }).click();
  await page.keyboard.type(`She said ${canary}words`);
  desktop.powerMonitor.emit(event);

  await page.getByRole('heading', { name: /is locked$/ }).waitFor();
  expect(await page.content()).not.toContain(canary);
  expect(await filesWith(home, [canary])).toEqual([]);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Unlock' }).click();
  await page.getByRole('link', { name: 'Entries' }).first().click();
  await page
    .getByRole('link', { name: new RegExp(`About ${canary}`) })
    .first()
    .click();
  await page.getByText(`She said ${canary}words`).first().waitFor();
});
