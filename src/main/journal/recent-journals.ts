import { z } from 'zod';
import { recentJournalSchema } from '#shared/contract/app-calls.ts';
import { createAppDataFile } from '#main/storage/app-data-file.ts';
import type { Disk } from '#main/storage/disk.ts';

export type RecentJournal = Readonly<z.output<typeof recentJournalSchema>>;

/** The journals opened last, newest first, for the welcome screen. */
export type RecentJournals = {
  readonly list: () => Promise<readonly RecentJournal[]>;
  readonly add: (journal: RecentJournal) => Promise<void>;
  readonly forget: (folder: string) => Promise<void>;
};

const most = 8;

export function createRecentJournals(disk: Disk, appData: string): RecentJournals {
  const file = createAppDataFile(disk, appData, 'recent.json', z.array(recentJournalSchema), []);
  const others = async (folder: string) =>
    (await file.read()).filter((journal) => journal.folder !== folder);

  return {
    list: file.read,
    add: async (journal) => file.write([journal, ...(await others(journal.folder))].slice(0, most)),
    forget: async (folder) => file.write(await others(folder)),
  };
}
