import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ensureBrowser } from './find-browser.mjs';
import { ensureBuilt } from './ensure-built.mjs';

// All tests: gets a browser if there is none, builds, then runs vitest with the words given (`--project unit`, a file …).
try {
  const browser = ensureBrowser();
  process.stderr.write(`Browser for the window tests: ${browser}\n`);
  ensureBuilt();
  const vitest = path.join(import.meta.dirname, '..', 'node_modules', 'vitest', 'vitest.mjs');
  const run = spawnSync(process.execPath, [vitest, 'run', ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, BROWSER_FOR_TESTS: browser },
  });
  process.exitCode = run.status ?? 1;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
