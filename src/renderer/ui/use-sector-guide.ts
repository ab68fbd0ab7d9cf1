import type { SectorGuide } from '#shared/guides/sector-guide.ts';
import { useGuides, useProfile } from './journal-queries.ts';

/** The guide to the sector the candidate works in; absent when no pack knows it. */
export function useSectorGuide(): SectorGuide | undefined {
  const { sectors = [] } = useGuides();
  const { sector } = useProfile();
  return sectors.find(({ id }) => id === sector);
}
