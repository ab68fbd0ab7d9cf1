import { useSuspenseQuery } from '@tanstack/react-query';
import { useJournal } from '#renderer/ui/journal-client.tsx';

/** Earlier versions of all units; read anew each time a screen asks. */
export function useUnitVersions() {
  const { units } = useJournal();
  return useSuspenseQuery({
    queryKey: ['unitVersions'],
    queryFn: () => units.versions(),
    staleTime: 0,
  }).data;
}
