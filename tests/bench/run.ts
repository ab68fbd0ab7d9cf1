import { benchCoach } from './bench-coach.ts';
import { benchContacts } from './bench-contacts.ts';
import { benchCoverage } from './bench-coverage.ts';
import { benchExports } from './bench-exports.ts';
import { benchMeasures } from './bench-measures.ts';
import { benchStorage } from './bench-storage.ts';

/** One measured figure: what, how much, and what it should not pass. */
export type Figure = {
  readonly what: string;
  readonly figure: string;
  readonly goal: string;
};

const benches: Readonly<Record<string, () => Promise<readonly Figure[]>>> = {
  storage: benchStorage,
  exports: benchExports,
  coach: benchCoach,
  coverage: benchCoverage,
  contacts: benchContacts,
  measures: benchMeasures,
};

/** Runs the benches named on the command line, or all of them. */
async function run(wanted: readonly string[]): Promise<void> {
  for (const [name, bench] of Object.entries(benches)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    console.log(`\n${name}`);
    for (const { what, figure, goal } of await bench()) {
      console.log(`  ${what.padEnd(58)} ${figure.padStart(20)}   ${goal}`);
    }
  }
}

run(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
