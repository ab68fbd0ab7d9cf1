import { spawnSync } from 'node:child_process';
import path from 'node:path';

// Long runs of what must never happen: `npm run rig -- kill --rounds 2000 --seed 7`. The figures stand in docs/reliability.md.
const tsx = path.join(import.meta.dirname, '..', 'node_modules', 'tsx', 'dist', 'cli.mjs');
const rigs = path.join(import.meta.dirname, '..', 'tests', 'rigs', 'run.ts');
const run = spawnSync(process.execPath, [tsx, rigs, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = run.status ?? 1;
