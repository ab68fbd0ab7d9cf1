import type { JournalHandlers } from '#shared/contract/contract.ts';
import type { OpenJournal } from '#main/journal/open-journal.ts';
import type { Ports } from '#main/platform/ports.ts';
import type { Disk } from '#main/storage/disk.ts';
import { fileSays } from './file-says.ts';
import { saveCopy } from './save-copy.ts';
import { createUploads } from './uploads.ts';

type Parts = {
  readonly ports: Pick<Ports, 'clock' | 'random' | 'opener'>;
  readonly disk: Disk;
  readonly journal: () => OpenJournal;
};

/** Files of evidence on their way in and out. Nothing here ever opens one with a program. */
export const createVaultHandlers = (parts: Parts): JournalHandlers['vault'] => {
  const { ports, disk, journal } = parts;
  return {
    ...createUploads(parts),
    read: async ({ blob, position, length }) => {
      const file = await journal().vault.open(blob);
      if (!file) return null;
      try {
        const bytes = await file.read(position, length);
        return { base64: bytes.toString('base64'), bytes: file.size };
      } finally {
        await file.close();
      }
    },
    says: async ({ blob }) => {
      const said = await fileSays(journal().vault, blob);
      return said && [...said];
    },
    saveCopy: (request) => saveCopy(disk, journal().vault, request),
    showInFolder: async ({ blob }) => {
      const { vault } = journal();
      const file = await vault.open(blob);
      if (!file) {
        return {
          outcome: 'not-opened',
          reason: 'This file is not in the journal’s folder any more: bring it back from a copy.',
        };
      }
      await file.close();
      return ports.opener.showInFolder(vault.pathOf(blob));
    },
  };
};
