import path from 'node:path';
import type { Settings } from '#shared/contract/app-calls.ts';
import type { JournalHandlers } from '#shared/contract/contract.ts';
import type { Ports } from '#main/platform/ports.ts';
import type { AppDataFile } from '#main/storage/app-data-file.ts';
import type { CurrentJournal } from './current-journal.ts';
import type { JournalChanges } from './journal-changes.ts';
import type { RecentJournals } from './recent-journals.ts';
import type { SealedMemory } from './sealed-memory.ts';

type Parts = {
  readonly ports: Pick<Ports, 'version' | 'host' | 'dialogs' | 'folders'>;
  readonly current: CurrentJournal;
  readonly recent: RecentJournals;
  readonly sealed: SealedMemory;
  readonly settings: AppDataFile<Settings>;
  readonly changes: JournalChanges;
  readonly look: () => Promise<void>;
  readonly backupFailed: () => string | null;
};

export const createAppHandlers = ({
  ports,
  current,
  recent,
  sealed,
  settings,
  changes,
  look,
  backupFailed,
}: Parts): JournalHandlers['app'] => ({
  status: async () => {
    const open = current.find();
    return {
      version: ports.version,
      host: ports.host,
      picksFolders: ports.dialogs !== null,
      open: open && {
        folder: open.folder,
        sample: open.sample,
        hasPassword: open.ring !== null,
        damage: [...open.damage],
        arriving: [...open.arriving],
        backupFailed: backupFailed(),
        readOnly: open.readOnly(),
      },
      locked: current.locked(),
      recent: [...(await recent.list())],
      journalsFolder: path.join(ports.folders.documents, 'Hindsight'),
      documentsFolder: ports.folders.documents,
      settings: await settings.read(),
    };
  },
  chooseFolder: async ({ title, start }) => {
    const folder = (await ports.dialogs?.chooseFolder(title, start)) ?? null;
    return folder === null ? { outcome: 'cancelled' } : { outcome: 'chosen', folder };
  },
  chooseFile: async ({ title, kind }) => {
    const file = (await ports.dialogs?.chooseFile(title, kind)) ?? null;
    return file === null ? { outcome: 'cancelled' } : { outcome: 'chosen', file };
  },
  forgetRecent: async ({ folder }) => {
    await recent.forget(folder);
    await sealed.forget(folder);
  },
  changes: ({ seen }) => changes.next(seen),
  changesTaken: async ({ step, unsaved }) => changes.taken(step, unsaved),
  lookForChanges: look,
  saveSettings: (value) => settings.write(value),
});
