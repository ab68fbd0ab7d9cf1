import type { JobOutcome, RunningJob } from '#main/jobs/jobs.ts';
import type { Ports } from '#main/platform/ports.ts';
import type { Disk } from '#main/storage/disk.ts';
import { NotMade, type ReportInput } from './make-report-files.ts';
import { createSaveDocument, saveRefusal } from './save-document.ts';

type Export = {
  readonly ports: Pick<Ports, 'makeReports'>;
  readonly disk: Disk;
  readonly input: ReportInput;
  readonly folder: string;
};

/**
 * Makes the documents and saves each as soon as it is done. Stopped, failed or
 * refused by the disk: what was saved before stays and is named.
 */
export async function exportReports(
  { ports, disk, input, folder }: Export,
  job: RunningJob,
): Promise<JobOutcome> {
  const save = createSaveDocument(disk, folder);
  try {
    for await (const file of ports.makeReports({ input }, job.progress, job.signal)) {
      if (job.signal.aborted) break;
      job.saved(await save(file));
    }
  } catch (error) {
    if (job.signal.aborted) return { outcome: 'cancelled' };
    const reason = error instanceof NotMade ? error.message : saveRefusal(error, folder);
    if (reason === null) throw error;
    return { outcome: 'failed', reason };
  }
  return job.signal.aborted ? { outcome: 'cancelled' } : { outcome: 'saved', folder };
}
