import type { JobState } from '#shared/jobs/job.ts';

export type Ending = NonNullable<JobState['ending']>;

/**
 * Follows a piece of long work to its end. Each call of `next` waits until
 * something has changed; a job nobody knows any more ends as failed.
 */
export async function watchJob(
  job: string,
  next: (request: { job: string; seen: number }) => Promise<JobState | null>,
  onState: (state: JobState) => void,
): Promise<Ending> {
  for (let seen = -1; ;) {
    const state = await next({ job, seen });
    if (state === null) {
      return {
        outcome: 'failed',
        reason: 'The app no longer knows this work. Start it again.',
        files: [],
      };
    }
    onState(state);
    if (state.ending !== null) return state.ending;
    seen = state.step;
  }
}
