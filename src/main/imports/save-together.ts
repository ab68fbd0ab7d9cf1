import type { RecordBody, RecordKind } from '#shared/journal/records.ts';
import type { OpenJournal } from '#main/journal/open-journal.ts';

/**
 * Saves several records of a kind, all or none: when the disk refuses one, those
 * before it are put back as they were. Gives the reason, or `null` when all are saved.
 */
export async function saveTogether<K extends RecordKind>(
  { records }: Pick<OpenJournal, 'records'>,
  kind: K,
  bodies: readonly RecordBody<K>[],
): Promise<string | null> {
  const undo: (() => Promise<unknown>)[] = [];
  for (const body of bodies) {
    const before = records.get(kind, body.id);
    const saved = await records.save(kind, body);
    if (saved.outcome === 'not-saved') {
      for (const step of undo.reverse()) await step();
      return saved.reason;
    }
    undo.push(() => (before ? records.save(kind, before) : records.remove(kind, body.id)));
  }
  return null;
}
