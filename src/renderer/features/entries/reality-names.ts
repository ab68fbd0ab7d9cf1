import type { Reality } from '#shared/entries/entry.ts';

/** Whether an account tells of real work, as screens print it. */
export const realityNames: Readonly<Record<Reality, string>> = {
  real: 'Real work',
  'role-play': 'Role-play',
  simulated: 'Simulation',
};
