import { useState } from 'react';
import { useOtherJournal } from '#renderer/ui/use-other-journal.ts';
import type { OpenOutcome } from '#shared/contract/app-calls.ts';

/** Opens a journal in any of the ways there are; says why when it could not be opened. */
export function useOpenJournal() {
  const goOver = useOtherJournal();
  const [opening, setOpening] = useState(false);
  const [reason, setReason] = useState<string | null>(null);
  const [folder, setFolder] = useState<string | null>(null);

  const open = async (way: () => Promise<OpenOutcome>, place: string | null = null) => {
    setOpening(true);
    setFolder(place);
    setReason(null);
    try {
      const outcome = await way();
      // A locked one asks for its password on a screen of its own.
      if (outcome.outcome === 'not-opened' && !outcome.locked) {
        setReason(outcome.reason);
        return;
      }
      await goOver();
    } catch (error) {
      setReason(error instanceof Error ? error.message : 'The journal could not be opened.');
    } finally {
      setOpening(false);
    }
  };
  return { open, opening, reason, folder };
}
