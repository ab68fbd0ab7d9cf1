import { settingsSchema, type Settings } from '#shared/contract/app-calls.ts';
import { createAppDataFile, type AppDataFile } from '#main/storage/app-data-file.ts';
import type { Disk } from '#main/storage/disk.ts';

/** How the app looks on this computer: as the system does until somebody says otherwise. */
export const createSettingsFile = (disk: Disk, appData: string): AppDataFile<Settings> =>
  createAppDataFile(disk, appData, 'settings.json', settingsSchema, {
    colourScheme: 'system',
    contrast: 'system',
  });

/** After how many minutes without a key a journal with a password is locked; `null`: never. */
export const lockAfter = ({ lockAfterMinutes }: Settings): number | null =>
  lockAfterMinutes === undefined ? 5 : lockAfterMinutes;
