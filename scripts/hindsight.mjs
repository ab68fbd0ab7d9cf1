import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ensureBuilt } from './ensure-built.mjs';

// The command line: builds if needed (saying so on stderr only), then hands everything over.
ensureBuilt({ quiet: true });
const cli = path.join(import.meta.dirname, '..', 'out', 'main', 'cli.js');
const run = spawnSync(process.execPath, [cli, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = run.status ?? 1;
