import type { Reality } from './entry.ts';

/** How real the work was that is told, in the words of screens and documents. */
export const realityNames: Readonly<Record<Reality, string>> = {
  real: 'Real work',
  'role-play': 'Role-play',
  simulated: 'Simulated work',
};
