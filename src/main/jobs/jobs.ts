import type { JournalHandlers } from '#shared/contract/contract.ts';
import type { ExportedFile, JobState } from '#shared/jobs/job.ts';
import { newRecordId } from '#main/platform/new-record-id.ts';
import type { Ports } from '#main/platform/ports.ts';

/** What a piece of long work may tell while it runs, and hears. */
export type RunningJob = {
  readonly progress: (progress: Pick<JobState, 'doing' | 'done' | 'total'>) => void;
  /** A document that is on the disk: it stays, however the job ends. */
  readonly saved: (file: ExportedFile) => void;
  /** Aborted when the person stops the job. */
  readonly signal: AbortSignal;
};

/** How the work ended, as far as the work itself knows; the saved files are known here. */
export type JobOutcome =
  | { readonly outcome: 'saved'; readonly folder: string }
  | { readonly outcome: 'cancelled' }
  | { readonly outcome: 'failed'; readonly reason: string };

export type Jobs = {
  readonly handlers: JournalHandlers['jobs'];
  /** Begins a piece of work and gives its id at once. What the work throws ends the job as failed. */
  readonly start: (work: (job: RunningJob) => Promise<JobOutcome>) => string;
  /** Stops all work and forgets what was done: the journal it belongs to is being locked. */
  readonly forget: () => void;
  /** The documents that a job has saved so far; `null` for a job nobody knows (any more). */
  readonly filesOf: (job: string) => readonly ExportedFile[] | null;
};

/** How long `next` waits for something to happen before it answers with what it knows. */
const longestWait = 20_000;
const finishedKept = 20;

/** Long work that a window can watch and stop. The last finished jobs are kept, so that their ending is not missed. */
export function createJobs(ports: Pick<Ports, 'clock' | 'random'>): Jobs {
  const jobs = new Map<string, Job>();

  const start: Jobs['start'] = (work) => {
    const job = createJob(newRecordId(ports));
    jobs.set(job.id, job);
    void run(job, work).finally(() => forgetOldest(jobs));
    return job.id;
  };

  return {
    start,
    forget: () => {
      for (const job of jobs.values()) job.stop();
      jobs.clear();
    },
    filesOf: (id) => jobs.get(id)?.files ?? null,
    handlers: {
      next: async ({ job: id, seen }) => {
        const job = jobs.get(id);
        if (!job) return null;
        if (job.state.step <= seen && !job.state.ending) await job.nextStep(longestWait);
        return job.state;
      },
      stop: async ({ job: id }) => jobs.get(id)?.stop(),
    },
  };
}

type Job = ReturnType<typeof createJob>;

function createJob(id: string) {
  const abort = new AbortController();
  const files: ExportedFile[] = [];
  let state: JobState = { id, step: 0, doing: 'Starting', done: 0, total: 1, ending: null };
  let waiting: (() => void)[] = [];

  const change = (changed: Partial<JobState>) => {
    state = { ...state, ...changed, step: state.step + 1 };
    const told = waiting;
    waiting = [];
    told.forEach((tell) => tell());
  };

  return {
    id,
    files,
    get state() {
      return state;
    },
    signal: abort.signal,
    change,
    stop: () => {
      if (state.ending) return;
      abort.abort();
      change({ doing: 'Stopping' });
    },
    nextStep: (milliseconds: number) =>
      new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        // A window that waits must not keep the app from closing.
        timer.unref();
        waiting.push(() => {
          clearTimeout(timer);
          resolve();
        });
      }),
  };
}

async function run(job: Job, work: (running: RunningJob) => Promise<JobOutcome>): Promise<void> {
  const outcome = await work({
    progress: (progress) => job.change(progress),
    saved: (file) => {
      job.files.push(file);
      job.change({});
    },
    signal: job.signal,
  }).catch((error: unknown): JobOutcome => ({
    outcome: 'failed',
    reason: `This went wrong in a way nobody foresaw (${messageOf(error)}): try again.`,
  }));
  job.change({ ending: { ...outcome, files: [...job.files] } });
}

/** Finished jobs leave in the order in which they were begun; running ones stay. */
function forgetOldest(jobs: Map<string, Job>): void {
  const finished = [...jobs.values()].filter((job) => job.state.ending);
  finished.slice(0, -finishedKept).forEach((job) => jobs.delete(job.id));
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
