import { chromium, type Browser } from 'playwright-core';

let running: Promise<Browser> | null = null;

/**
 * The Chromium of this process, without a screen: the files that one test worker runs share it, each with contexts of
 * its own. It ends with the process. Its own background traffic is off, so that every request seen is the app's.
 */
export async function openBrowser(): Promise<Browser> {
  running ??= startBrowser();
  const browser = await running;
  if (browser.isConnected()) return browser;
  running = startBrowser();
  return running;
}

function startBrowser(): Promise<Browser> {
  const executablePath = process.env['BROWSER_FOR_TESTS'];
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    headless: true,
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
