import { useJournal } from './journal-client.tsx';
import { useRoomChanged } from './journal-queries.ts';
import { showUndo } from './undo-toast.tsx';
import type { RoomRecord } from './use-record-draft.ts';

/** The rooms whose records can be taken away and brought back. */
export type RecordRoom = 'entries' | keyof RoomRecord;

/**
 * Removes a record at once and offers to bring it back.
 *
 * @example await removeRecord({ id, name: '“Two orders, one tray”' })
 */
export function useRemoveRecord(room: RecordRoom) {
  const journal = useJournal();
  const changed = useRoomChanged();
  return async ({ id, name }: { readonly id: string; readonly name: string }): Promise<void> => {
    await journal[room].remove({ id });
    await changed(room);
    showUndo(`${name} deleted.`, async () => {
      await journal[room].restore({ id });
      await changed(room);
    });
  };
}
