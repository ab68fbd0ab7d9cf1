import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ensureBuilt } from './ensure-built.mjs';

const root = path.join(import.meta.dirname, '..');
const electronPackage = path.join(root, 'node_modules', 'electron');
const words = process.argv.slice(2);

ensureBuilt();
if (!words.includes('--no-open') && !hasDisplay()) {
  process.stderr.write('There is no screen here, so Hindsight is served to a browser.\n');
}
if (words.includes('--no-open') || !hasDisplay()) {
  runBrowserHost([
    ...words.filter((word) => word !== '--browser'),
    ...(words.includes('--no-open') ? [] : ['--no-open']),
  ]);
} else if (words.includes('--browser')) {
  runBrowserHost(words.filter((word) => word !== '--browser'));
} else {
  const program = findElectron() ?? (await fetchElectron());
  if (program) runDesktop(program);
  else openInBrowserInstead('Electron’s program is not here and cannot be fetched');
}

function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Electron's program, where it has been fetched before. */
function findElectron() {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? path.join(electronPackage, 'dist');
  const names = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' };
  const program = path.join(folder, names[process.platform] ?? 'electron');
  return existsSync(program) ? program : null;
}

/** Fetches Electron's program with its own installer, where its download can be reached at all. */
async function fetchElectron() {
  if (!(await canReachDownloads())) return null;
  process.stderr.write('Fetching Electron (about 110 MB, once) …\n');
  const installer = path.join(electronPackage, 'install.js');
  const code = await ended(
    spawn(process.execPath, [installer], { stdio: ['ignore', 'ignore', 'ignore'] }),
  );
  return code === 0 ? findElectron() : null;
}

/** Asks before a long wait: without a network the answer comes at once, behind a silent wall after 5 s. */
async function canReachDownloads() {
  const { version } = JSON.parse(readFileSync(path.join(electronPackage, 'package.json'), 'utf8'));
  const mirror =
    process.env.ELECTRON_MIRROR ?? 'https://github.com/electron/electron/releases/download/';
  try {
    await fetch(`${mirror}v${version}/SHASUMS256.txt`, {
      method: 'HEAD',
      signal: AbortSignal.timeout(5000),
    });
    return true;
  } catch {
    // A proxy that only the installer knows how to use may still get through.
    return Boolean(process.env.HTTPS_PROXY ?? process.env.https_proxy);
  }
}

/** Starts the desktop app; where it cannot run at all (no sandbox, missing libraries) the browser takes over. */
function runDesktop(program) {
  const started = Date.now();
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const electron = spawn(program, [root, ...words], { stdio: 'inherit', env });
  electron.on('error', () => openInBrowserInstead('Electron could not be started'));
  electron.on('exit', (code) => {
    if (code !== 0 && Date.now() - started < 5000)
      openInBrowserInstead('Electron could not run here');
    else process.exitCode = code ?? 1;
  });
}

function openInBrowserInstead(reason) {
  process.stderr.write(`${reason}, so Hindsight opens in your browser instead.\n`);
  runBrowserHost(words);
}

function runBrowserHost(options) {
  const host = spawn(process.execPath, [path.join(root, 'out', 'main', 'web.js'), ...options], {
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => host.kill(signal));
  host.on('exit', (code) => {
    process.exitCode = code ?? 0;
  });
}

const ended = (child) =>
  new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('exit', (code) => resolve(code ?? 1));
  });
