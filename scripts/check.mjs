import { spawnSync } from 'node:child_process';

/**
 * Everything that must hold, quickest first; stops at the first that does not.
 * @type {readonly (readonly [title: string, program: string, words: readonly string[]])[]}
 */
const steps = [
  ['Format', 'prettier', ['--check', '--log-level', 'warn', '.']],
  ['Lint', 'oxlint', ['--type-aware', '--quiet']],
  ['Types', 'tsc', ['-p', 'tsconfig.json']],
  ['Types of shared without a machine', 'tsc', ['-p', 'src/shared/tsconfig.json']],
  ['Import rules', 'depcruise', ['src', '--config', '.dependency-cruiser.cjs']],
  ['Unused code', 'knip', []],
  ['Tests', 'node', ['scripts/test.mjs']],
];

for (const [title, program, words] of steps) {
  const started = Date.now();
  process.stdout.write(`— ${title}\n`);
  const run = spawnSync(program, words, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (run.status !== 0) {
    process.stderr.write(`${title}: failed, see above.\n`);
    process.exit(1);
  }
  process.stdout.write(`  ${((Date.now() - started) / 1000).toFixed(1)} s\n`);
}
