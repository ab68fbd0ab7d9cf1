import { notifications } from '@mantine/notifications';
import { useState } from 'react';

type Answer =
  { readonly outcome: 'done' } | { readonly outcome: 'refused'; readonly reason: string };

/** Asks for something that is done or refused: says so when it is done, and gives the reason when not. */
export function useAnswer(doneText: string, onDone: () => void) {
  const [busy, setBusy] = useState(false);
  const [reason, setReason] = useState<string | null>(null);
  const ask = async (question: () => Promise<Answer>) => {
    setBusy(true);
    setReason(null);
    try {
      const answer = await question();
      if (answer.outcome === 'refused') {
        setReason(answer.reason);
        return;
      }
      notifications.show({ message: doneText, withBorder: true });
      onDone();
    } catch (error) {
      setReason(error instanceof Error ? error.message : 'The app did not answer. Try again.');
    } finally {
      setBusy(false);
    }
  };
  return { busy, reason, ask };
}
