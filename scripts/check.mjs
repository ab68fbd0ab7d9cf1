import { spawn } from 'node:child_process';

/**
 * What needs no app, side by side. The linter also reports what the compiler would, with the options of the nearest
 * `tsconfig.json`: `src/shared` has one without a machine. The import rules are a test of `tests/architecture`.
 * @type {readonly Step[]}
 */
const quickSteps = [
  ['Lint and types', 'oxlint', ['--type-aware', '--type-check', '--quiet']],
  ['Format', 'prettier', ['--check', '--log-level', 'warn', '.']],
  ['Unused code', 'knip', []],
];

/** @type {Step} */
const tests = ['Tests', 'node', ['scripts/test.mjs']];

/**
 * @typedef {readonly [title: string, program: string, words: readonly string[]]} Step
 * @param {Step} step
 * @param {'inherit' | 'pipe'} output
 * @returns {Promise<boolean>} whether it holds
 */
function run([title, program, words], output) {
  const started = Date.now();
  return new Promise((resolve) => {
    const child = spawn(program, words, {
      stdio: ['ignore', output, output],
      shell: process.platform === 'win32',
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (piece) => (said += piece));
    const end = (holds) => {
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      process.stdout.write(`${said}— ${title}: ${holds ? 'holds' : 'FAILED'}, ${seconds} s\n`);
      resolve(holds);
    };
    child.on('error', (error) => {
      said += `${error.message}\n`;
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}

// Everything that must hold, quickest first; the tests do not start on code that does not.
const quick = await Promise.all(quickSteps.map((step) => run(step, 'pipe')));
process.exitCode = quick.every(Boolean) && (await run(tests, 'inherit')) ? 0 : 1;
