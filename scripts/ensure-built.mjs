import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
const stamp = path.join(root, 'out', 'built-from');

/** Builds the app unless what stands in `out` was built from the files as they are now. */
export function ensureBuilt({ quiet = false } = {}) {
  const now = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  if (!quiet) process.stderr.write('Building Hindsight (once, about 15 seconds) …\n');
  const electronVite = path.join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const build = spawnSync(process.execPath, [electronVite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (build.status !== 0) {
    process.stderr.write(
      `${build.stdout ?? ''}${build.stderr ?? ''}\nThe build failed: see above.\n`,
    );
    process.exit(1);
  }
  writeFileSync(stamp, now);
}

/** Changes when any file that goes into the build changes. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const file of [
    'package.json',
    'package-lock.json',
    'electron.vite.config.ts',
    ...filesBelow('src'),
  ]) {
    const { size, mtimeMs } = statSync(path.join(root, file));
    hash.update(`${file}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

function filesBelow(folder) {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .sort();
}

if (process.argv[1] === import.meta.filename) ensureBuilt();
