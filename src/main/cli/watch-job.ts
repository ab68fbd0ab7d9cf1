import type { JournalClient } from '#shared/contract/contract.ts';
import type { JobState } from '#shared/jobs/job.ts';
import { SaidReason } from './said-reason.ts';

type Saved = Extract<NonNullable<JobState['ending']>, { outcome: 'saved' }>;

/** Waits until a job has done its work; tells on stderr what is being done when a person is looking. */
export async function watchJob(client: JournalClient, job: string): Promise<Saved> {
  let told = '';
  for (let seen = -1; ;) {
    const state = await client.jobs.next({ job, seen });
    if (!state) throw new SaidReason('The work was lost: start it again.');
    const { ending, doing } = state;
    if (ending?.outcome === 'saved') return ending;
    if (ending) throw new SaidReason(ending.outcome === 'failed' ? ending.reason : 'Stopped.');
    if (process.stderr.isTTY && doing !== told) process.stderr.write(`${doing} …\n`);
    told = doing;
    seen = state.step;
  }
}
