import { useJournal } from './journal-client.tsx';
import { useRoomChanged } from './journal-queries.ts';
import { showUndo } from './undo-toast.tsx';

/** The rooms whose records can be taken away and brought back. */
export type RecordRoom =
  | 'entries'
  | 'customers'
  | 'contacts'
  | 'followUps'
  | 'identities'
  | 'captures'
  | 'evidence'
  | 'changes'
  | 'measures'
  | 'lessons'
  | 'secondLooks'
  | 'modelUses';

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
