import { useQueryClient } from '@tanstack/react-query';

/** Forgets what was read for other screens and reads anew what this one shows: records were changed behind their back. */
export function useReadAgain(): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    queries.removeQueries({ type: 'inactive' });
    await queries.invalidateQueries();
  };
}
