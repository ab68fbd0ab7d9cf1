import { createRequire } from 'node:module';
import Module from 'node:module';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { openBrowser } from '../../window/open-browser.ts';
import { endWithTheFile } from '../../window/whatever-runs.ts';
import { createElectronDouble, type ElectronDouble } from './electron-double.ts';

export type RunningDesktop = ElectronDouble & {
  /** The page of the first window, in a real Chromium. */
  readonly page: Page;
  readonly stop: () => Promise<void>;
};

/** The app as it was built here, or as an installer would carry it (`APP_FOLDER`). */
const builtMain = path.resolve(process.env['APP_FOLDER'] ?? '.', 'out/main/index.js');

/**
 * Runs the built main and preload in this process under a double of the
 * `electron` module; its windows are pages in a real Chromium. Values cross
 * by structured clone, as they do in Electron. Ended at the end of the file at the latest.
 */
export async function launchDesktop(userData: string): Promise<RunningDesktop> {
  const browser = await openBrowser();
  const double = createElectronDouble(browser, userData);
  const stop = endWithTheFile(() => double.quit());
  loadWithDouble(builtMain, double.electron);
  const window = await double.firstWindow();
  return { ...double, page: window.page, stop };
}

type Loader = { _load: (request: string, ...rest: unknown[]) => unknown };

/** Loads a CommonJS file anew, handing it `electron` from outside. */
function loadWithDouble(file: string, electron: unknown): void {
  const loader = Module as unknown as Loader;
  const load = loader._load;
  const require = createRequire(import.meta.url);
  for (const cached of Object.keys(require.cache)) {
    if (cached.startsWith(path.dirname(file))) delete require.cache[cached];
  }
  loader._load = function (request, ...rest) {
    return request === 'electron' ? electron : load.call(this, request, ...rest);
  };
  try {
    require(file);
  } finally {
    // Chunks are loaded while `require` runs; nothing asks for electron later.
    loader._load = load;
  }
}
