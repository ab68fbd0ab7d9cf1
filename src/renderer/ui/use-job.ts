import { useState } from 'react';
import type { JobState } from '#shared/jobs/job.ts';
import { useJournal } from './journal-client.tsx';
import { watchJob, type Ending } from './watch-job.ts';

/** How a piece of long work stands, as a screen shows it. */
export type JobProgress =
  | { readonly phase: 'idle' }
  | { readonly phase: 'running'; readonly job: string | null; readonly progress: JobState | null }
  | { readonly phase: 'ended'; readonly ending: Ending }
  | { readonly phase: 'refused'; readonly reason: string };

type Start = () => Promise<
  | { readonly outcome: 'started'; readonly job: string }
  | { readonly outcome: 'refused'; readonly reason: string }
>;

/** Starts a piece of long work and follows it; `run` gives back how it ended. */
export function useJob(): {
  readonly state: JobProgress;
  readonly run: (start: Start) => Promise<JobProgress>;
  readonly stop: () => void;
} {
  const { jobs } = useJournal();
  const [state, setState] = useState<JobProgress>({ phase: 'idle' });

  const follow = async (start: Start): Promise<JobProgress> => {
    const answer = await start();
    if (answer.outcome === 'refused') return { phase: 'refused', reason: answer.reason };
    const { job } = answer;
    setState({ phase: 'running', job, progress: null });
    const ending = await watchJob(job, jobs.next, (progress) =>
      setState({ phase: 'running', job, progress }),
    );
    return { phase: 'ended', ending };
  };

  return {
    state,
    run: async (start) => {
      setState({ phase: 'running', job: null, progress: null });
      const last = await follow(start).catch(refusal);
      setState(last);
      return last;
    },
    stop: () => {
      if (state.phase === 'running' && state.job !== null) void jobs.stop({ job: state.job });
    },
  };
}

const refusal = (error: unknown): JobProgress => ({
  phase: 'refused',
  reason: error instanceof Error ? error.message : 'The app did not answer. Try again.',
});
