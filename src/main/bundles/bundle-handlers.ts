import path from 'node:path';
import type { JournalHandlers } from '#shared/contract/contract.ts';
import type { JobOutcome, Jobs } from '#main/jobs/jobs.ts';
import type { OpenJournal } from '#main/journal/open-journal.ts';
import type { Disk } from '#main/storage/disk.ts';
import { bundleRefusal } from './bundle-refusal.ts';
import { listJournalFiles } from './list-journal-files.ts';
import { makeBundle } from './make-bundle.ts';
import { restoreBundle } from './restore-bundle.ts';

type Parts = {
  readonly disk: Disk;
  readonly jobs: Jobs;
  readonly journal: () => OpenJournal;
  /** Called with a folder that holds a journal from now on. */
  readonly restored: (folder: string) => Promise<void>;
};

export const createBundleHandlers = ({
  disk,
  jobs,
  journal,
  restored,
}: Parts): JournalHandlers['bundles'] => ({
  make: async ({ file }) => {
    const { folder, manifest, settle } = journal();
    if (!path.isAbsolute(file)) return refused(wholePath);
    if (isInside(folder, file)) {
      return refused('A copy inside the journal would be lost with it: choose another folder.');
    }
    await settle();
    const { files, others } = await listJournalFiles(disk, folder);
    const job = jobs.start((running) =>
      toOutcome(running.signal, file, async () => {
        const request = { disk, journal: folder, journalId: manifest.journalId, file, files };
        const bytes = await makeBundle(request, running);
        running.saved({ name: path.basename(file), format: 'hindsight', path: file, bytes });
        return path.dirname(file);
      }),
    );
    return { outcome: 'started', job, others: [...others] };
  },
  restore: async ({ file, folder }) => {
    if (!path.isAbsolute(file) || !path.isAbsolute(folder)) return refused(wholePath);
    const target = path.resolve(folder);
    const job = jobs.start((running) =>
      toOutcome(running.signal, target, async () => {
        await restoreBundle(disk, file, target, running);
        await restored(target);
        return target;
      }),
    );
    return { outcome: 'started', job };
  },
});

async function toOutcome(
  signal: AbortSignal,
  place: string,
  work: () => Promise<string>,
): Promise<JobOutcome> {
  try {
    return { outcome: 'saved', folder: await work() };
  } catch (error) {
    if (signal.aborted) return { outcome: 'cancelled' };
    return { outcome: 'failed', reason: bundleRefusal(error, place) };
  }
}

const refused = (reason: string) => ({ outcome: 'refused', reason }) as const;

const wholePath = `Write the whole path, from ${path.parse(process.cwd()).root} on.`;

const isInside = (folder: string, file: string): boolean => {
  const relative = path.relative(folder, file);
  return !relative.startsWith('..') && !path.isAbsolute(relative);
};
