import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReportOptions } from '#shared/reports/report-options.ts';
import { useJournal } from '#renderer/ui/journal-client.tsx';

/** The document as the options make it. The one before stays until the next is ready. */
export type Preview = {
  readonly url: string | null;
  readonly words: number;
  /** Why there is no document, in one sentence. */
  readonly reason: string | null;
  readonly isMaking: boolean;
};

/** Makes the document anew when the options rest for a moment; `null` asks for none. */
export function usePreview(options: ReportOptions | null): Preview {
  const journal = useJournal();
  const [settled] = useDebouncedValue(options, 400);
  const { data, error, isFetching } = useQuery({
    queryKey: ['preview', settled],
    queryFn: () => (settled === null ? null : journal.reports.preview(settled)),
    placeholderData: keepPreviousData,
    // The app keeps the last few documents only, so an address from earlier may lead nowhere.
    staleTime: 0,
    gcTime: 0,
  });
  const isMaking = isFetching || settled !== options;
  const none = { url: null, words: 0, isMaking };
  if (error) return { ...none, reason: `The document could not be made. ${error.message}` };
  if (!data || options === null) return { ...none, reason: null };
  return data.outcome === 'ready'
    ? { url: data.url, words: data.words, reason: null, isMaking }
    : { ...none, reason: data.reason };
}
