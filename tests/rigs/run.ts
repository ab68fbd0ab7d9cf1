import { parseArgs } from 'node:util';
import { rigs } from './rigs.ts';

/** Runs one rig as often as the command line says and prints what it saw; exit code 1 for anything that must not happen. */
async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { rounds: { type: 'string' }, seed: { type: 'string' } },
  });
  const [name = ''] = positionals;
  const rig = rigs[name];
  if (!rig) {
    console.error('npm run rig -- NAME [--rounds N] [--seed S]');
    for (const [each, { does }] of Object.entries(rigs))
      console.error(`  ${each.padEnd(10)} ${does}`);
    process.exitCode = 2;
    return;
  }
  const seed = Number(values.seed ?? 1);
  const started = Date.now();
  let ended = false;
  // A promise that nobody keeps lets Node stop in the middle, without a word and with success.
  process.on('exit', () => {
    if (ended) return;
    console.error(`${name}: stopped before its end, waiting for something that never came.`);
    process.exitCode = 1;
  });
  let stopped = false;
  process.on('SIGINT', () => (stopped = true));
  const { figures, faults, skipped } = await rig.run({
    rounds: Number(values.rounds ?? rig.rounds),
    seed,
    stopped: () => stopped,
  });
  ended = true;
  console.log(`${name}: ${rig.does} (seed ${seed})`);
  if (skipped !== undefined) console.log(`  ${skipped}`);
  for (const { what, figure } of figures) console.log(`  ${what.padEnd(58)} ${figure}`);
  console.log(`  ${'seconds'.padEnd(58)} ${Math.round((Date.now() - started) / 1000)}`);
  for (const fault of faults.slice(0, 40)) console.log(`  FAULT ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}

run().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
