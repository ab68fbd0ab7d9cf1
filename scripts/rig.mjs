import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { ensureBrowser } from './find-browser.mjs';
import { ensureBuilt } from './ensure-built.mjs';

// Long runs of what must never happen: `npm run rig -- kill --rounds 2000 --seed 7`. The figures stand in docs/reliability.md.
// Packed into one file first: a run that takes an hour is not to spend a third of it on the way its modules are loaded.
const root = path.join(import.meta.dirname, '..');
const words = process.argv.slice(2);
const clicks = words[0] === 'drop';
if (clicks) ensureBuilt();
const outDir = path.join(root, 'node_modules', '.rigs', `run-${process.pid}`);
const external = [
  'docx',
  'pdfkit',
  'svg-to-pdfkit',
  '@resvg/resvg-js',
  'pdfjs-dist',
  'playwright-core',
  'vite',
];
await build({
  root,
  configFile: false,
  logLevel: 'error',
  ssr: { noExternal: true, external },
  build: { ssr: path.join(root, 'tests', 'rigs', 'run.ts'), outDir, emptyOutDir: true },
});
// Garbage nobody has collected yet is no need of memory: in this little room all of the inputs must be dealt with.
const room = words[0] === 'fuzz' ? ['--max-old-space-size=128', '--max-semi-space-size=4'] : [];
// Ctrl+C ends a long run in order: it prints what it saw until then.
process.on('SIGINT', () => undefined);
const run = spawnSync(process.execPath, [...room, path.join(outDir, 'run.mjs'), ...words], {
  stdio: 'inherit',
  cwd: root,
  env: { ...process.env, ...(clicks && { BROWSER_FOR_TESTS: ensureBrowser() }) },
});
rmSync(outDir, { recursive: true });
process.exitCode = run.status ?? 1;
