import { useState } from 'react';
import type { UnitReading } from '#shared/units/unit-reading.ts';
import { useJournal } from '#renderer/ui/journal-client.tsx';

/** Reads a file or pasted text as a unit; nothing is taken in. `base64` is `null` for a file that is too large. */
export function useReadUnit() {
  const { units } = useJournal();
  const [reading, setReading] = useState<UnitReading | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const read = async (name: string, base64: string | null) => {
    setReading(null);
    if (base64 === null) {
      setFault(`${name} is too large for a specification.`);
      return;
    }
    try {
      setFault(null);
      setReading(await units.read({ name, base64 }));
    } catch (error) {
      setFault(error instanceof Error ? error.message : 'The app did not answer. Try again.');
    }
  };
  return { read, reading, fault, forget: () => setReading(null) };
}
