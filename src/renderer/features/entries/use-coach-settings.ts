import { useQueryClient } from '@tanstack/react-query';
import { useJournal } from '#renderer/ui/journal-client.tsx';
import { journalQueries, useStatus } from '#renderer/ui/journal-queries.ts';
import { usualCoachSettings, type CoachSettings } from '#shared/coach/coach-settings.ts';

/** How somebody wants the coach on this computer, and a way to change it at once. */
export function useCoachSettings(): {
  readonly coach: CoachSettings;
  readonly change: (part: Partial<CoachSettings>) => void;
} {
  const journal = useJournal();
  const queries = useQueryClient();
  const coach = useStatus().settings.coach ?? usualCoachSettings;
  const { queryKey } = journalQueries(journal).status;
  return {
    coach,
    change: (part) => {
      const status = queries.getQueryData(queryKey);
      if (!status) return;
      const before = status.settings.coach ?? usualCoachSettings;
      const settings = { ...status.settings, coach: { ...before, ...part } };
      queries.setQueryData(queryKey, { ...status, settings });
      // That it could not be kept on the disk is a small matter: it holds until the window closes.
      void journal.app.saveSettings(settings);
    },
  };
}
