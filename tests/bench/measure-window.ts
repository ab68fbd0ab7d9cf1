import type { Locator, Page } from 'playwright-core';
import { launchBrowserHost } from '../window/launch-browser-host.ts';

export type Painted = {
  /** Milliseconds from the click that opens the journal until the way to its entries stands there, and until their first rows do. */
  readonly shell: number;
  readonly list: number;
  /** Milliseconds of scripting for each key of a search among all entries. */
  readonly keys: readonly number[];
};

/** Opens the journal that was open last in an app just started, with its password where it has one, and goes to its entries at once. */
export async function openInWindow(home: string, password: string | null): Promise<Painted> {
  const app = await launchBrowserHost({ home });
  try {
    const { page } = app;
    const painted = await clickUntilPainted(await opener(page, password));
    await rowsOf(page).first().waitFor();
    const shown = await rowsOf(page).count();
    if (shown > 60) throw new Error(`${shown} rows are in the page`);
    return { ...painted, keys: await search(page) };
  } finally {
    await app.stop();
  }
}

/** The button whose click opens the journal. */
async function opener(page: Page, password: string | null): Promise<Locator> {
  const open = page.getByRole('button', { name: /^Open / }).first();
  await open.waitFor();
  if (password === null) return open;
  await open.click();
  await page.getByLabel('Password', { exact: true }).fill(password);
  return page.getByRole('button', { name: 'Unlock' });
}

/** Measured in the page itself: what the driver of the browser adds is nothing a person waits for. */
const clickUntilPainted = (button: Locator): Promise<{ shell: number; list: number }> =>
  button.evaluate(
    (element) =>
      new Promise((resolve) => {
        const began = performance.now();
        let shell = 0;
        (element as HTMLElement).click();
        const timer = setInterval(() => {
          const entries = document.querySelector<HTMLElement>('nav a[href="#/entries"]');
          if (shell === 0 && entries) {
            shell = performance.now() - began;
            entries.click();
          }
          if (!document.querySelector('[aria-label="Entries"] li')) return;
          clearInterval(timer);
          requestAnimationFrame(() => resolve({ shell, list: performance.now() - began }));
        }, 4);
      }),
  );

const rowsOf = (page: Page) => page.getByRole('list', { name: 'Entries' }).getByRole('listitem');
async function search(page: Page): Promise<readonly number[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const scripting = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000;
  };
  await page.getByRole('textbox', { name: 'Find entries' }).click();
  const times: number[] = [];
  for (const key of ['E', 'n', 't', 'r', 'y', ' ', '9', '8', 'Backspace', 'Backspace']) {
    const before = await scripting();
    await page.keyboard.press(key);
    await new Promise((resolve) => setTimeout(resolve, 150));
    times.push((await scripting()) - before);
  }
  return times;
}
