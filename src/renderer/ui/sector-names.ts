import type { Sector } from '#shared/journal/profile.ts';

/** The sectors as screens print them. */
export const sectorNames: Readonly<Record<Sector, string>> = {
  retail: 'Retail',
  hospitality: 'Hospitality',
  'financial-services': 'Financial services',
  other: 'Another sector',
};
