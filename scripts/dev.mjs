import { spawn, spawnSync } from 'node:child_process';
import { watch } from 'node:fs';
import path from 'node:path';

// While developing: builds, serves the app to a browser, and does both again when a file changes.
// Words after `--` go to the browser host; without any, it opens a practice copy of the sample journal.
const root = path.join(import.meta.dirname, '..');
const given = process.argv.slice(2);
const words = given.length > 0 ? given : ['--sample'];

let host = null;
let waiting = null;

function buildAndServe() {
  host?.kill();
  const build = spawnSync(process.execPath, [path.join(root, 'scripts', 'ensure-built.mjs')], {
    stdio: 'inherit',
  });
  // What does not build is told above; the next change tries again.
  host =
    build.status === 0
      ? spawn(process.execPath, [path.join(root, 'out', 'main', 'web.js'), '--no-open', ...words], {
          stdio: 'inherit',
        })
      : null;
}

for (const folder of ['src', 'resources']) {
  watch(path.join(root, folder), { recursive: true }, () => {
    // Editors touch several files in one save.
    clearTimeout(waiting);
    waiting = setTimeout(buildAndServe, 300);
  });
}
buildAndServe();
