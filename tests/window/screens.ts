import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findBarriersInLightAndDark } from './find-barriers.ts';
import { launchBrowserHost, type RunningApp } from './launch-browser-host.ts';

/** Screens by name, in the order they are walked, and the way to each from the one before it. */
type Screens = Readonly<Record<string, (page: Page) => Promise<void>>>;

/** Tells of each of these screens of the sample that it has no barrier, in light and dark. */
export function haveNoBarrier(screens: Screens): void {
  let app: RunningApp;
  beforeAll(async () => {
    app = await launchBrowserHost({ words: ['--sample'] });
    await app.page.getByRole('heading', { name: 'Wednesday 1 April', level: 1 }).waitFor();
  });
  afterAll(() => app.stop());

  it.each(Object.keys(screens))('%s has no barrier', async (name) => {
    await screens[name]?.(app.page);
    expect(await findBarriersInLightAndDark(app.page)).toEqual([]);
  });
}

/** A screen that stands beside others in a room of the rail. */
export async function goInRoom(
  page: Page,
  link: RegExp,
  room: string,
  name: string,
): Promise<void> {
  await go(page, link, room);
  const tabs = page.getByRole('navigation', { name: `${room} room` });
  await tabs.getByRole('link', { name, exact: true }).click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();
}

/** A room of the rail. */
export async function go(page: Page, link: RegExp, heading: string): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('navigation', { name: 'Journal' }).getByRole('link', { name: link }).click();
  await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
}

export const openTab = (page: Page, name: string) => page.getByRole('tab', { name }).click();
