import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { tellWholeStory } from '../window/whole-story.ts';
import { launchDesktop, type RunningDesktop } from './double/launch-desktop.ts';

let home: string;
let desktop: RunningDesktop;
beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'hindsight-desktop-'));
  desktop = await launchDesktop(home);
});
afterAll(() => desktop.stop());

it('tells the same story in the desktop app', async () => {
  const { page } = desktop;
  await tellWholeStory(page);

  await page.getByRole('button', { name: /^Open .*\.pdf/ }).click();
  await expect.poll(() => desktop.opened).toHaveLength(1);
  await page
    .getByRole('button', { name: /^Show in folder/ })
    .first()
    .click();
  await expect.poll(() => desktop.shownInFolder).toHaveLength(1);
  expect(desktop.opened[0]).toMatch(/Impact_report.*\.pdf$/);
  expect(desktop.windows[0]?.complaints).toEqual([]);
});

it('takes the folder that the system dialog gives', async () => {
  const chosen = path.join(home, 'chosen');
  desktop.folderAnswers.push(chosen);
  await desktop.page.getByRole('button', { name: /^Choose/ }).click();
  await expect
    .poll(() => desktop.page.getByRole('textbox', { name: 'Folder' }).inputValue())
    .toBe(chosen);
  await desktop.page.getByRole('button', { name: 'Export', exact: true }).click();
  await expect.poll(() => readdir(chosen).catch(() => [])).toHaveLength(2);
});
