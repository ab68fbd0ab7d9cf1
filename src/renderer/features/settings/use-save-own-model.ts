import { useState } from 'react';
import { useJournal } from '#renderer/ui/journal-client.tsx';
import { useRoomChanged } from '#renderer/ui/journal-queries.ts';
import { modelOfDraft, type OwnModelDraft } from '#shared/guides/own-model.ts';
import type { ReflectiveModel } from '#shared/guides/reflective-model.ts';

/** Saves a way to reflect into the journal; `reason` says why the last try did not work. */
export function useSaveOwnModel(
  taken: readonly string[],
  earlier: ReflectiveModel | undefined,
): {
  readonly save: (draft: OwnModelDraft) => Promise<boolean>;
  readonly reason: string | null;
} {
  const { guides } = useJournal();
  const changed = useRoomChanged();
  const [reason, setReason] = useState<string | null>(null);
  const save = async (draft: OwnModelDraft) => {
    try {
      const saved = await guides.saveModel(modelOfDraft(draft, taken, earlier));
      if (saved.outcome === 'not-saved') {
        setReason(saved.reason);
        return false;
      }
    } catch (error) {
      setReason(error instanceof Error ? error.message : 'The app did not answer. Try again.');
      return false;
    }
    await changed('guides');
    return true;
  };
  return { save, reason };
}
