import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Unit } from '#shared/guides/unit.ts';
import { useJournal } from '#renderer/ui/journal-client.tsx';

/** Saves a unit into the journal and has every screen read anew; `fault` says why the last try did not work. */
export function useSaveUnit(): {
  readonly save: (unit: Unit) => Promise<boolean>;
  readonly fault: string | null;
} {
  const { units } = useJournal();
  const queries = useQueryClient();
  const [fault, setFault] = useState<string | null>(null);
  const save = async (unit: Unit) => {
    try {
      const saved = await units.save(unit);
      setFault(saved.outcome === 'saved' ? null : saved.reason);
      if (saved.outcome === 'saved') {
        await Promise.all(
          ['guides', 'profile', 'coverage', 'unitVersions'].map((key) =>
            queries.invalidateQueries({ queryKey: [key] }),
          ),
        );
      }
      return saved.outcome === 'saved';
    } catch (error) {
      setFault(error instanceof Error ? error.message : 'The app did not answer. Try again.');
      return false;
    }
  };
  return { save, fault };
}
