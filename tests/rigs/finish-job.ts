import type { JournalClient } from '#shared/contract/contract.ts';
import type { ExportedFile } from '#shared/jobs/job.ts';

/** What a call that starts long work answers. */
type Started =
  | { readonly outcome: 'started'; readonly job: string }
  | { readonly outcome: string; readonly reason: string };

/** Waits until long work is done and gives what it saved; throws the sentence of what refused or failed. */
export async function finishJob(
  client: JournalClient,
  started: Started,
): Promise<readonly ExportedFile[]> {
  if (!('job' in started)) throw new Error(started.reason);
  for (let seen = -1; ;) {
    const state = await client.jobs.next({ job: started.job, seen });
    if (!state) throw new Error('This work is not known any more: begin it again.');
    const { ending } = state;
    if (ending?.outcome === 'saved') return ending.files;
    if (ending) throw new Error('reason' in ending ? ending.reason : 'This work was stopped.');
    seen = state.step;
  }
}
