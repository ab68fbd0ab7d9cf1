import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { openBrowser } from './open-browser.ts';
import { endWithTheFile } from './whatever-runs.ts';

export type RunningApp = {
  readonly page: Page;
  readonly address: string;
  /** The folder that holds everything of this run: app data, journals, documents. */
  readonly home: string;
  /** What the page complained about: script errors, refused loads, policy violations. */
  readonly complaints: readonly string[];
  /** Every address the page asked for. */
  readonly requests: readonly string[];
  readonly host: ChildProcess;
  readonly stop: () => Promise<void>;
};

/**
 * Starts the built browser host as a program of its own and opens its address in a real Chromium. Both are ended at the
 * end of the file at the latest. Nothing moves: a person can ask for that too, and a story need not wait for it.
 */
export async function launchBrowserHost(
  options: {
    readonly home?: string;
    readonly words?: readonly string[];
    readonly viewport?: { width: number; height: number };
  } = {},
): Promise<RunningApp> {
  const home = options.home ?? (await mkdtemp(path.join(tmpdir(), 'hindsight-window-')));
  const host = spawn(
    process.execPath,
    [path.resolve('out/main/web.js'), '--no-open', ...(options.words ?? [])],
    {
      env: {
        ...process.env,
        HINDSIGHT_DATA: appDataIn(home),
        HINDSIGHT_DOCUMENTS: path.join(home, 'documents'),
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const stopHost = endWithTheFile(() => endHost(host));
  const address = await printedAddress(host);
  const browser = await openBrowser();
  const context = await browser.newContext({
    viewport: options.viewport ?? { width: 1280, height: 800 },
    reducedMotion: 'reduce',
  });
  // Long enough for a machine that does something else as well: a wait ends a story that is stuck, it measures nothing.
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(address);
  const stop = async () => {
    await context.close();
    await stopHost();
  };
  return { page, address, home, complaints, requests, host, stop };
}

/** The app's own data in the home of a run. */
export const appDataIn = (home: string): string => path.join(home, 'app-data');

/** Waits for the address that a browser host prints when it is ready. */
export function printedAddress(host: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    host.stdout?.on('data', (piece: Buffer) => {
      printed += piece.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+\/\?token=\S+/.exec(printed)?.[0];
      if (address) resolve(address);
    });
    host.on('exit', (code) =>
      reject(new Error(`The browser host ended with ${code} before it printed its address`)),
    );
  });
}

function endHost(host: ChildProcess): Promise<void> {
  if (host.exitCode !== null || host.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    host.on('exit', () => resolve());
    host.kill('SIGTERM');
  });
}
