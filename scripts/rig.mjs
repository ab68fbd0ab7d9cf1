import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ensureBrowser } from './find-browser.mjs';
import { ensureBuilt } from './ensure-built.mjs';

// Long runs of what must never happen: `npm run rig -- kill --rounds 2000 --seed 7`. The figures stand in docs/reliability.md.
const tsx = path.join(import.meta.dirname, '..', 'node_modules', 'tsx', 'dist', 'cli.mjs');
const rigs = path.join(import.meta.dirname, '..', 'tests', 'rigs', 'run.ts');
const words = process.argv.slice(2);
const clicks = words[0] === 'drop';
if (clicks) ensureBuilt();
const run = spawnSync(process.execPath, [tsx, rigs, ...words], {
  stdio: 'inherit',
  env: { ...process.env, ...(clicks && { BROWSER_FOR_TESTS: ensureBrowser() }) },
});
process.exitCode = run.status ?? 1;
