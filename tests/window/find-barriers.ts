import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Every rule of WCAG 2.2 up to AA that axe can decide by itself. */
const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** Those of them that look at colours: all that can turn out differently in the dark. */
const coloursOnly = ['color-contrast', 'link-in-text-block'];

/** What axe finds against WCAG 2.2 up to AA in what the page shows, one line for each rule that is broken. */
export async function findBarriers(page: Page): Promise<readonly string[]> {
  await settle(page);
  return analyse(new AxeBuilder({ page }).options(brokenOnly).withTags(standard));
}

/** The same, and then the colours once more in the dark scheme, on the same screen as it stands. Leaves it light. */
export async function findBarriersInLightAndDark(page: Page): Promise<readonly string[]> {
  await showIn(page, 'light');
  const inLight = await findBarriers(page);
  await showIn(page, 'dark');
  await settle(page);
  const inDark = await analyse(new AxeBuilder({ page }).options(brokenOnly).withRules(coloursOnly));
  await showIn(page, 'light');
  return [...inLight, ...inDark.map((barrier) => `in the dark: ${barrier}`)];
}

/** What passes is not listed: telling every element of it apart took most of axe's time. */
const brokenOnly = { resultTypes: ['violations' as const] };

async function showIn(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page
    .locator(`html[data-mantine-color-scheme="${colorScheme}"]`)
    .waitFor({ state: 'attached' });
}

async function analyse(axe: AxeBuilder): Promise<readonly string[]> {
  // Legacy: in this page alone. The report's own frame is sandboxed and runs no script, not even a test's.
  const { violations } = await axe.setLegacyMode().analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
  );
}

/** Waits until nothing has changed for 150 ms and nothing moves: colours are judged when they have arrived. */
const settle = (page: Page): Promise<void> =>
  page.evaluate(async () => {
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
    while (performance.now() - changedAt < 150 || isMoving()) {
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    observer.disconnect();
  });
