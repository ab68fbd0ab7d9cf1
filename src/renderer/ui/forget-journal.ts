import type { QueryClient, QueryKey } from '@tanstack/react-query';
import type { AppStatus } from '#shared/contract/app-calls.ts';
import { revokeAddresses } from './lent-addresses.ts';

/** Makes the window forget all it has read of a journal; `status` is how the app stands now. */
export function forgetJournal(queries: QueryClient, statusKey: QueryKey, status: AppStatus): void {
  // First the way out of every screen, then the forgetting: no screen asks again for what is closed.
  queries.setQueryData(statusKey, status);
  queries.removeQueries({ predicate: (query) => query.queryKey[0] !== statusKey[0] });
  queries.getMutationCache().clear();
  revokeAddresses();
}
