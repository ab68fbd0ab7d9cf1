import { chromium, type Browser } from 'playwright-core';
import { endWithTheFile } from './whatever-runs.ts';

let last: Browser | undefined;

/**
 * A real Chromium without a screen: one for all stories of a file, which open a context of their own in it each; after
 * one that was closed or crashed, a new one. It is closed at the end of the file.
 */
export async function openBrowser(): Promise<Browser> {
  if (last?.isConnected()) return last;
  const browser = await launch();
  endWithTheFile(() => browser.close());
  last = browser;
  return browser;
}

/** Its own background traffic is off, so that every request seen is the app's. */
function launch(): Promise<Browser> {
  const executablePath = process.env['BROWSER_FOR_TESTS'];
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    headless: true,
    timeout: 120_000,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
