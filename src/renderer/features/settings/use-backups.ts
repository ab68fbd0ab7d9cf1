import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useJournal } from '#renderer/ui/journal-client.tsx';

/** The backups of the open journal, newest first, and where they lie. */
export function useBackups() {
  const { backups } = useJournal();
  return useSuspenseQuery({ queryKey: ['backups'], queryFn: () => backups.list() }).data;
}

export function useBackupsChanged(): () => Promise<void> {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ['backups'] });
}
