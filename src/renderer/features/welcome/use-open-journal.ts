import { useQueryClient } from '@tanstack/react-query';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { OpenOutcome } from '#shared/contract/app-calls.ts';

/** Opens a journal in any of the ways there are; says why when it could not be opened. */
export function useOpenJournal() {
  const queries = useQueryClient();
  const [opening, setOpening] = useState(false);
  const [reason, setReason] = useState<string | null>(null);

  const open = async (way: () => Promise<OpenOutcome>) => {
    setOpening(true);
    setReason(null);
    try {
      const outcome = await way();
      if (outcome.outcome === 'not-opened') {
        setReason(outcome.reason);
        return;
      }
      tellDamage(outcome.damage);
      // What is still remembered belongs to no journal, or to another one.
      await queries.resetQueries();
    } catch (error) {
      setReason(error instanceof Error ? error.message : 'The journal could not be opened.');
    } finally {
      setOpening(false);
    }
  };
  return { open, opening, reason };
}

/** What could not be read, is missing or waits for a choice: the person should know before writing on. */
function tellDamage(damage: readonly string[]): void {
  if (damage.length === 0) return;
  notifications.show({
    title: 'Not everything in this journal is as it was left. Nothing was changed.',
    message: damage.join(' '),
    autoClose: false,
    withBorder: true,
  });
}
