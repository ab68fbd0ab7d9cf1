import { useQueryClient } from '@tanstack/react-query';
import type { RecordKind } from '#shared/journal/records.ts';
import { useJournal } from './journal-client.tsx';
import type { RoomRecord } from './use-record-draft.ts';

type Coded = { readonly code: string };

/** The rooms whose records have a code. */
export type CodedRoom =
  | 'entries'
  | {
      [Room in keyof RoomRecord]: RoomRecord[Room] extends Coded ? Room : never;
    }[keyof RoomRecord];

/**
 * Every code that was given in a room, as it is at the moment of asking: also
 * those of records that were deleted since, which may be named in a document
 * that was handed in and may be brought back.
 */
export function useCodesGiven(room: CodedRoom, kind: RecordKind): () => Promise<readonly Coded[]> {
  const queries = useQueryClient();
  const { trash } = useJournal();
  return async () => [
    ...(queries.getQueryData<readonly Coded[]>([room]) ?? []),
    ...(await trash.codes({ kind })),
  ];
}
