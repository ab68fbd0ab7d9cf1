import { useState } from 'react';
import type { JobState } from '#shared/jobs/job.ts';
import type { ReportFormat, ReportOptions } from '#shared/reports/report-options.ts';
import { useJournal } from '#renderer/ui/journal-client.tsx';
import { watchJob, type Ending } from '#renderer/ui/watch-job.ts';

export type ExportState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'running'; readonly job: string | null; readonly progress: JobState | null }
  | { readonly phase: 'ended'; readonly job: string; readonly ending: Ending }
  | { readonly phase: 'refused'; readonly reason: string };

export type ExportRequest = {
  readonly options: ReportOptions;
  readonly formats: readonly ReportFormat[];
  readonly folder: string;
};

/** Writes the documents and says how far it is; what was finished before a stop is kept. */
export function useExport(): {
  readonly state: ExportState;
  readonly start: (request: ExportRequest) => Promise<void>;
  readonly stop: () => void;
} {
  const journal = useJournal();
  const [state, setState] = useState<ExportState>({ phase: 'idle' });

  const run = async ({ options, formats, folder }: ExportRequest): Promise<ExportState> => {
    const answer = await journal.reports.export({ options, formats: [...formats], folder });
    if (answer.outcome !== 'started') return { phase: 'refused', reason: answer.reason };
    const { job } = answer;
    setState({ phase: 'running', job, progress: null });
    const ending = await watchJob(job, journal.jobs.next, (progress) =>
      setState({ phase: 'running', job, progress }),
    );
    return { phase: 'ended', job, ending };
  };

  const start = async (request: ExportRequest) => {
    setState({ phase: 'running', job: null, progress: null });
    setState(await run(request).catch(refusal));
  };
  const stop = () => {
    if (state.phase === 'running' && state.job !== null) void journal.jobs.stop({ job: state.job });
  };
  return { state, start, stop };
}

const refusal = (error: unknown): ExportState => ({
  phase: 'refused',
  reason: error instanceof Error ? error.message : 'The app did not answer. Try again.',
});
