import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** Places where Chrome, Chromium or Edge are found, by system. */
const places = {
  linux: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
  ].flatMap((name) =>
    ['/usr/bin', '/usr/local/bin', '/snap/bin'].map((folder) => path.join(folder, name)),
  ),
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      path.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      path.join(folder, 'Chromium', 'Application', 'chrome.exe'),
      path.join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]),
};

/** The program of an installed Chrome, Chromium or Edge, or `null`. `BROWSER_FOR_TESTS` overrules. */
export function findBrowser() {
  const wanted = process.env.BROWSER_FOR_TESTS;
  if (wanted) return existsSync(wanted) ? wanted : null;
  return (places[process.platform] ?? []).find((place) => existsSync(place)) ?? playwrightsOwn();
}

/** An installed browser, else one got by the system's own means; says which, fails with one sentence. */
export function ensureBrowser() {
  const found = findBrowser() ?? installBrowser();
  if (!found) {
    throw new Error(
      'The tests click through a real browser: install Chrome, Chromium or Edge, or name one in BROWSER_FOR_TESTS, and run them again.',
    );
  }
  return found;
}

function installBrowser() {
  if (isDebianAsRoot()) {
    process.stderr.write('Installing Chromium with apt …\n');
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  } else {
    process.stderr.write('Fetching Chromium with Playwright’s installer …\n');
    run(process.execPath, [playwrightCli, 'install', 'chromium', '--only-shell']);
  }
  return findBrowser();
}

const playwrightCli = path.join(
  import.meta.dirname,
  '..',
  'node_modules',
  'playwright-core',
  'cli.js',
);

function playwrightsOwn() {
  const asked = spawnSync(
    process.execPath,
    ['-p', "require('playwright-core').chromium.executablePath()"],
    {
      cwd: path.join(import.meta.dirname, '..'),
      encoding: 'utf8',
    },
  );
  const program = (asked.stdout ?? '').trim();
  return program !== '' && existsSync(program) ? program : null;
}

const isDebianAsRoot = () =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version');

const run = (program, words) =>
  spawnSync(program, words, { stdio: ['ignore', 'ignore', 'inherit'] });
