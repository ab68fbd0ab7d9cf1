import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { AxeResults, RunOnly, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** Every rule of WCAG 2.2 up to AA that axe can decide by itself. */
const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** Those of them that look at colours: all that can turn out differently in the dark. */
const coloursOnly = ['color-contrast', 'link-in-text-block'];

/** How long nothing must change before a screen is judged, in milliseconds: a screen may still be loading … */
const quietAfterAStep = 150;
/** … but a change of scheme loads nothing. */
const quietAfterTheScheme = 50;

/** What axe finds against WCAG 2.2 up to AA in what the page shows, one line for each rule that is broken. */
export async function findBarriers(page: Page): Promise<readonly string[]> {
  return analyse(page, { type: 'tag', values: standard }, quietAfterAStep);
}

/** The same, and then the colours once more in the dark scheme, on the same screen as it stands. Leaves it light. */
export async function findBarriersInLightAndDark(page: Page): Promise<readonly string[]> {
  const inLight = await findBarriers(page);
  await showIn(page, 'dark');
  const inDark = await analyse(page, { type: 'rule', values: coloursOnly }, quietAfterTheScheme);
  await showIn(page, 'light');
  return [...inLight, ...inDark.map((barrier) => `in the dark: ${barrier}`)];
}

async function showIn(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page
    .locator(`html[data-mantine-color-scheme="${colorScheme}"]`)
    .waitFor({ state: 'attached' });
}

type Barrier = { readonly id: string; readonly places: readonly string[] };

/** Waits until the screen has settled and asks axe, which the page keeps: reading its source takes as long as a run. */
async function analyse(page: Page, runOnly: RunOnly, quiet: number): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const barriers = await page.evaluate(askAxe, { runOnly, quiet });
  return barriers.map(({ id, places }) => `${id}: ${places.join(' | ')}`);
}

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** Runs in the page: waits until nothing has changed for a while and nothing moves, as colours are judged when they have arrived. */
async function askAxe(given: {
  readonly runOnly: RunOnly;
  readonly quiet: number;
}): Promise<readonly Barrier[]> {
  const isMoving = () =>
    document
      .getAnimations()
      .some(
        ({ playState, effect }) =>
          playState === 'running' && effect?.getTiming().iterations !== Infinity,
      );
  let changedAt = performance.now();
  const observer = new MutationObserver(() => {
    changedAt = performance.now();
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  while (performance.now() - changedAt < given.quiet || isMoving()) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  observer.disconnect();
  // This page alone: the report's own frame is sandboxed and runs no script, not even a test's. Only what is broken is
  // listed: telling every element of what passes apart took most of axe's time.
  const { axe } = window as unknown as {
    axe: { run: (place: Document, options: RunOptions) => Promise<AxeResults> };
  };
  const { violations } = await axe.run(document, {
    runOnly: given.runOnly,
    iframes: false,
    resultTypes: ['violations'],
  });
  return violations.map(({ id, nodes }) => ({
    id,
    places: nodes.map(({ html }) => html.slice(0, 160)),
  }));
}
