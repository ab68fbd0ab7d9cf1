import { randomBytes } from 'node:crypto';
import path from 'node:path';
import type { Ports } from '#main/platform/ports.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Ports onto temporary folders and the app's real resources, without dialogs and without a report worker. */
export async function makePorts(difference: Partial<Ports> = {}): Promise<Ports> {
  const folder = await temporaryFolder();
  return {
    host: 'browser',
    program: 'Hindsight in a test',
    version: '0.0.0',
    clock: () => new Date(),
    random: (count) => randomBytes(count),
    // A hundredth of the real strength: password.test.ts has one story at full strength.
    stretching: { cost: 2 ** 10, blockSize: 8, parallel: 1 },
    dialogs: null,
    notifier: null,
    opener: {
      open: async (file) => ({ outcome: 'not-opened', reason: `No program for ${file}.` }),
      showInFolder: async (file) => ({ outcome: 'not-opened', reason: `No program for ${file}.` }),
    },
    folders: {
      resources: path.resolve('resources'),
      appData: path.join(folder, 'app-data'),
      documents: path.join(folder, 'documents'),
    },
    makeReports: () => {
      throw new Error('This test makes no reports.');
    },
    ...difference,
  };
}
