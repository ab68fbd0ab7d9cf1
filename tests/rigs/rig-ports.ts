import { randomBytes } from 'node:crypto';
import path from 'node:path';
import type { Stretching } from '#main/password/stretch-password.ts';
import type { MakeReports, Ports } from '#main/platform/ports.ts';
import { makeReportFiles, type ReportInput } from '#main/reports/make-report-files.ts';

/**
 * Passwords are stretched little in the rigs: what is tried is what happens to the
 * files, not how long a guess takes. The app itself is given `usualStretching`.
 */
export const weakStretching: Stretching = { cost: 2 ** 4, blockSize: 8, parallel: 1 };

/** Ports for an app whose folders all lie in `home`: without a window, a system or a thread for reports. */
export const rigPorts = (home: string, difference: Partial<Ports> = {}): Ports => ({
  host: 'browser',
  version: '0.0.0',
  program: 'The rig',
  clock: () => new Date(),
  random: (count) => randomBytes(count),
  stretching: weakStretching,
  dialogs: null,
  notifier: null,
  opener: {
    open: async () => ({ outcome: 'not-opened', reason: 'The rig opens nothing.' }),
    showInFolder: async () => ({ outcome: 'not-opened', reason: 'The rig shows nothing.' }),
  },
  folders: {
    resources: path.join(home, 'resources'),
    appData: path.join(home, 'app-data'),
    documents: path.join(home, 'documents'),
  },
  makeReports: makeReportsHere,
  ...difference,
});

const makeReportsHere: MakeReports = ({ input }, tell) =>
  makeReportFiles(input as ReportInput, tell);
