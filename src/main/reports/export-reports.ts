import type { JobOutcome, RunningJob } from '#main/jobs/jobs.ts';
import type { Ports } from '#main/platform/ports.ts';
import type { Disk } from '#main/storage/disk.ts';
import type { HandedInFile } from '#shared/reports/handed-in-files.ts';
import { filePieces } from '#main/storage/file-pieces.ts';
import type { Vault } from '#main/storage/vault.ts';
import { NotMade, type ReportInput } from './make-report-files.ts';
import { createSaveDocument, saveRefusal, type SaveDocument } from './save-document.ts';

type Export = {
  readonly ports: Pick<Ports, 'makeReports'>;
  readonly disk: Disk;
  readonly input: ReportInput;
  readonly folder: string;
  /** Files of the evidence that go with the documents. */
  readonly files: readonly HandedInFile[];
  readonly vault: Pick<Vault, 'open'>;
};

/**
 * Makes the documents and saves each as soon as it is done. Stopped, failed or
 * refused by the disk: what was saved before stays and is named.
 */
export async function exportReports(
  { ports, disk, input, folder, files, vault }: Export,
  job: RunningJob,
): Promise<JobOutcome> {
  const save = createSaveDocument(disk, folder);
  try {
    for await (const file of ports.makeReports({ input }, job.progress, job.signal)) {
      if (job.signal.aborted) break;
      job.saved(await save(file));
    }
    await saveFiles({ files, vault, save }, job);
  } catch (error) {
    if (job.signal.aborted) return { outcome: 'cancelled' };
    const reason = error instanceof NotMade ? error.message : saveRefusal(error, folder);
    if (reason === null) throw error;
    return { outcome: 'failed', reason };
  }
  return job.signal.aborted ? { outcome: 'cancelled' } : { outcome: 'saved', folder };
}

type Files = Pick<Export, 'files' | 'vault'> & { readonly save: SaveDocument };

/** Copies the evidence that is handed in beside the documents, one file after the other. */
async function saveFiles({ files, vault, save }: Files, job: RunningJob): Promise<void> {
  for (const [index, { blob, path, bytes }] of files.entries()) {
    if (job.signal.aborted) return;
    job.progress({ doing: 'Copying the evidence', done: index, total: files.length });
    const file = await vault.open(blob);
    if (!file)
      throw new NotMade(
        `${path.split('/').at(-1)} is missing in the journal: bring it back from a copy, or take it off its item.`,
      );
    try {
      job.saved(await save({ path, format: 'file', bytes, content: () => filePieces(file) }));
    } finally {
      await file.close();
    }
  }
}
