import { expect, test } from 'vitest';
import { rigs } from './rigs.ts';

/** Short runs, so that a rig that finds something is seen at once; `npm run rig` makes long ones. */
const short: Readonly<Record<string, number>> = {
  kill: 12,
  // Every so many steps one is tried.
  faults: 31,
  damage: 150,
  sync: 60,
  fuzz: 400,
  lock: 2,
  tamper: 600,
};

test.each(Object.entries(short))(
  'the rig %s finds nothing in a short run',
  async (name, rounds) => {
    const outcome = await rigs[name]?.run({ rounds, seed: 20_260_314 });
    expect(outcome?.faults).toEqual([]);
    expect(outcome?.figures.length).toBeGreaterThan(1);
  },
);
