import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useMemo, useState } from 'react';
import {
  useGuides,
  useMentionableRecords,
  useModelUses,
  useProfile,
  useSecondLooks,
} from '#renderer/ui/journal-queries.ts';
import { coachEntry, type EntryCoaching } from '#shared/coach/coach-entry.ts';
import { entryCoachOptions } from '#shared/coach/entry-coach-options.ts';
import type { Entry } from '#shared/entries/entry.ts';

/** How long the keys must rest before the coach looks again, in milliseconds. */
const pause = 600;

/** What the coach notices in an entry. It looks when the keys rest and the window has time, so that typing never waits. */
export function useCoaching(entry: Entry, on: boolean): EntryCoaching | null {
  const [settled] = useDebouncedValue(entry, pause);
  const guides = useGuides();
  const { level } = useProfile();
  const mentionable = useMentionableRecords();
  const secondLooks = useSecondLooks();
  const modelUses = useModelUses();
  const options = useMemo(
    () => entryCoachOptions({ guides, level, secondLooks, modelUses, ...mentionable }),
    [guides, level, secondLooks, modelUses, mentionable],
  );
  const [coaching, setCoaching] = useState<EntryCoaching | null>(null);
  useEffect(() => {
    if (!on) return;
    const waiting = requestIdleCallback(() => setCoaching(coachEntry(settled, options)), {
      timeout: 2000,
    });
    return () => cancelIdleCallback(waiting);
  }, [settled, options, on]);
  return on ? coaching : null;
}
