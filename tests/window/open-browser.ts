import { chromium, type Browser } from 'playwright-core';

/** A real Chromium without a screen. Its own background traffic is off, so that every request seen is the app's. */
export function openBrowser(): Promise<Browser> {
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
