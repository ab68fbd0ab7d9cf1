import { useSuspenseQuery } from '@tanstack/react-query';
import type { RecordKind } from '#shared/journal/records.ts';
import { useJournal } from '#renderer/ui/journal-client.tsx';

export type RecordReference = { readonly kind: RecordKind; readonly id: string };

/** The versions of a record as they stand on the disk now; `null` where there are none. */
export function useHistory(record: RecordReference) {
  const { history } = useJournal();
  return useSuspenseQuery({
    queryKey: ['history', record.kind, record.id],
    // An address may hold anything; what is no id has no history.
    queryFn: () => (/^[0-9a-z]{26}$/.test(record.id) ? history.list(record) : null),
    staleTime: 0,
  }).data;
}

/** One version beside another, or by itself. Versions never change, so what was compared stays true. */
export function useComparison(record: RecordReference, revision: string, against: string | null) {
  const { history } = useJournal();
  return useSuspenseQuery({
    queryKey: ['history', record.kind, record.id, revision, against],
    queryFn: () => history.get({ ...record, revision, against }),
  }).data;
}
