import type { Page } from 'playwright-core';
import { launchBrowserHost } from '../window/launch-browser-host.ts';
import { timed } from './percentile.ts';

export type Painted = {
  /** Milliseconds from the call that opens the journal until the first rows of the list stand in the window. */
  readonly list: number;
  /** Milliseconds of scripting for each key of a search among all entries. */
  readonly keys: readonly number[];
};

/** Opens a journal in a host just started and has the window, loaded anew, show its entries. */
export async function openInWindow(
  home: string,
  channel: 'journals:open' | 'journals:unlock',
  request: unknown,
): Promise<Painted> {
  const app = await launchBrowserHost({ home });
  try {
    const { page } = app;
    await page.getByRole('heading', { name: 'Hindsight', level: 1 }).waitFor();
    const list = await timed(async () => {
      await page.evaluate(openAndShowEntries, { channel, request });
      await rowsOf(page).first().waitFor({ timeout: 120_000 });
    });
    const shown = await rowsOf(page).count();
    if (shown > 60) throw new Error(`${shown} rows are in the page`);
    return { list, keys: await search(page) };
  } finally {
    await app.stop();
  }
}

/** Runs in the page. */
async function openAndShowEntries({ channel, request }: { channel: string; request: unknown }) {
  await fetch(`/call/${channel}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });
  location.hash = '#/entries';
  location.reload();
}

const rowsOf = (page: Page) => page.getByRole('list', { name: 'Entries' }).getByRole('listitem');

async function search(page: Page): Promise<readonly number[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const scripting = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000;
  };
  await page.getByRole('textbox', { name: 'Find an entry' }).click();
  const times: number[] = [];
  for (const key of ['E', 'n', 't', 'r', 'y', ' ', '9', '8', 'Backspace', 'Backspace']) {
    const before = await scripting();
    await page.keyboard.press(key);
    await new Promise((resolve) => setTimeout(resolve, 150));
    times.push((await scripting()) - before);
  }
  return times;
}
