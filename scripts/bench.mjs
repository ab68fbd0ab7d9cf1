import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ensureBuilt } from './ensure-built.mjs';
import { ensureBrowser } from './find-browser.mjs';

// Ratios, each against a reference measured in the same run; a single time on a noisy machine says little.
ensureBuilt();
const browser = ensureBrowser();
const tsx = path.join(import.meta.dirname, '..', 'node_modules', 'tsx', 'dist', 'cli.mjs');
const bench = path.join(import.meta.dirname, '..', 'tests', 'bench', 'run.ts');
const run = spawnSync(process.execPath, [tsx, bench, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, BROWSER_FOR_TESTS: browser },
});
process.exitCode = run.status ?? 1;
