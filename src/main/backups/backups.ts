import path from 'node:path';
import type { JournalHandlers } from '#shared/contract/contract.ts';
import type { BackupReason } from '#shared/backups/backup.ts';
import { bundleRefusal } from '#main/bundles/bundle-refusal.ts';
import type { Jobs, RunningJob } from '#main/jobs/jobs.ts';
import type { OpenJournal } from '#main/journal/open-journal.ts';
import type { Ports } from '#main/platform/ports.ts';
import { errorCode, orMissing, type Disk } from '#main/storage/disk.ts';
import { makeFolders, replaceFile } from '#main/storage/durable-write.ts';
import { placeRefusal } from '#main/storage/write-refusal.ts';
import { backupFolder, createBackupSettings, listBackups } from './backup-folder.ts';
import { makeBackup, type MadeBackup } from './make-backup.ts';
import { previewBackup } from './preview-backup.ts';

type Parts = {
  readonly disk: Disk;
  readonly ports: Pick<Ports, 'clock' | 'folders' | 'opener'>;
  readonly jobs: Jobs;
  readonly journal: () => OpenJournal;
};

export type Backups = {
  /** The folder in which the backups of all journals lie. */
  readonly base: () => Promise<string>;
  readonly handlers: JournalHandlers['backups'];
  /** Makes a backup of an open journal unless the newest one holds everything; throws what kept it from that. */
  readonly make: (journal: OpenJournal, reason: BackupReason, job: Watched) => Promise<MadeBackup>;
  /** Makes a new backup and takes away all older ones, which hold what was erased since; says how many went. */
  readonly renew: (journal: OpenJournal, job: Watched) => Promise<number>;
  readonly count: (journal: OpenJournal) => Promise<number>;
  /** When the newest backup of a journal was made; `null` for none. */
  readonly newest: (journal: OpenJournal) => Promise<string | null>;
};

type Watched = Pick<RunningJob, 'progress' | 'signal'>;

export function createBackups({ disk, ports, jobs, journal }: Parts): Backups {
  const settings = createBackupSettings(disk, ports.folders.appData);
  const base = async () =>
    (await settings.read()).folder ?? path.join(ports.folders.appData, 'backups');
  const folderOf = async (open: OpenJournal) => backupFolder(disk, await base(), open);
  const make: Backups['make'] = async (open, reason, job) => {
    await open.settle();
    const folder = await folderOf(open);
    return makeBackup({ disk, journal: open, folder, reason, now: ports.clock() }, job);
  };

  return {
    base,
    make,
    renew: async (open, job) => {
      const before = await listBackups(disk, await folderOf(open));
      if (before.length === 0) return 0;
      const { backup } = await make(open, 'asked', job);
      const old = before.filter(({ file }) => file !== backup.file);
      // Making the new one may have let go of some of them already.
      for (const { file } of old) await orMissing(disk.removeFile(file));
      return old.length;
    },
    count: async (open) => (await listBackups(disk, await folderOf(open))).length,
    newest: async (open) => (await listBackups(disk, await folderOf(open)))[0]?.madeAt ?? null,
    handlers: {
      list: async () => {
        const folder = await folderOf(journal());
        return { folder, backups: [...(await listBackups(disk, folder))] };
      },
      make: async () => {
        const open = journal();
        const job = jobs.start(async (running) => {
          const folder = await folderOf(open);
          try {
            const { backup } = await make(open, 'asked', running);
            const { file, bytes } = backup;
            running.saved({ name: path.basename(file), format: 'hindsight', path: file, bytes });
            return { outcome: 'saved', folder };
          } catch (error) {
            if (running.signal.aborted) return { outcome: 'cancelled' };
            return { outcome: 'failed', reason: bundleRefusal(error, path.join(folder, 'x')) };
          }
        });
        return { outcome: 'started', job };
      },
      preview: async ({ file }) => {
        if (!path.isAbsolute(file)) return refused('Write the whole path of the file.');
        try {
          return { outcome: 'read', ...(await previewBackup(disk, file)) };
        } catch (error) {
          return refused(bundleRefusal(error, file));
        }
      },
      chooseFolder: async ({ folder }) => {
        if (!path.isAbsolute(folder)) return refused('Write the whole path of the folder.');
        const chosen = path.resolve(folder);
        const isInside = !path.relative(journal().folder, chosen).startsWith('..');
        if (isInside) {
          return refused(
            'Backups inside the journal would be lost with it: choose another folder.',
          );
        }
        const reason = await whyNotWritable(disk, chosen);
        if (reason !== null) return refused(reason);
        await settings.write({ folder: chosen });
        return { outcome: 'chosen', folder: await folderOf(journal()) };
      },
      showFolder: async () => {
        const folder = await folderOf(journal());
        const [newest] = await listBackups(disk, folder);
        const shown = await ports.opener.showInFolder(newest?.file ?? path.join(folder, 'x'));
        return shown.outcome === 'not-opened'
          ? refused(`The backups are in ${folder}`)
          : { outcome: 'opened' };
      },
    },
  };
}

/** Tried now, so that it is not found out at the first backup. */
async function whyNotWritable(disk: Disk, folder: string): Promise<string | null> {
  try {
    await makeFolders(disk, folder);
    const name = disk.temporaryName();
    await replaceFile(disk, folder, name, '');
    await disk.removeFile(path.join(folder, name));
    return null;
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return placeRefusal(error);
  }
}

const refused = (reason: string) => ({ outcome: 'refused', reason }) as const;
