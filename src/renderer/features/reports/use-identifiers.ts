import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { FoundIdentifier } from '#shared/privacy/privacy-calls.ts';
import type { ReportOptions } from '#shared/reports/report-options.ts';
import { useJournal } from '#renderer/ui/journal-client.tsx';

export type IdentifierCheck = {
  /** The places to decide on; `null` while nobody asked to see them. */
  readonly places: readonly FoundIdentifier[] | null;
  readonly fault: string;
  /** Something is being replaced: places move in their text, so the next click waits for the list as it is then. */
  readonly busy: boolean;
  /** Looks at what a report would give away; says how many places there are, and shows them if any. */
  readonly look: (options: ReportOptions) => Promise<number>;
  readonly replace: (places: readonly FoundIdentifier[]) => Promise<void>;
  readonly ignore: (places: readonly FoundIdentifier[], reason: string) => Promise<void>;
  readonly close: () => void;
};

/** What a report would give away, and what is done about it. */
export function useIdentifiers(options: ReportOptions | null): IdentifierCheck {
  const journal = useJournal();
  const queries = useQueryClient();
  const [places, setPlaces] = useState<readonly FoundIdentifier[] | null>(null);
  const [fault, setFault] = useState('');
  const [busy, setBusy] = useState(false);

  const again = async () => {
    if (options) setPlaces(await journal.privacy.check(options));
    // Records of any kind may have changed.
    await queries.invalidateQueries();
  };
  return {
    places,
    fault,
    busy,
    look: async (asked) => {
      setFault('');
      const found = asked.anonymise ? [] : await journal.privacy.check(asked);
      setPlaces(found.length > 0 ? found : null);
      return found.length;
    },
    replace: async (chosen) => {
      setBusy(true);
      try {
        const outcome = await journal.privacy.replace({ places: [...chosen] });
        setFault(outcome.outcome === 'not-replaced' ? outcome.reason : '');
        await again();
      } finally {
        setBusy(false);
      }
    },
    ignore: async (chosen, reason) => {
      for (const place of chosen) {
        const saved = await journal.privacy.allow({ place, reason });
        if (saved.outcome === 'not-saved') {
          setFault(saved.reason);
          break;
        }
      }
      await again();
    },
    close: () => setPlaces(null),
  };
}
