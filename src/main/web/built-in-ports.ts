import path from 'node:path';
import type { Ports } from '#main/platform/ports.ts';
import { realPorts } from '#main/platform/real-ports.ts';
import { makeReportsInWorker } from '#main/reports/make-reports-in-worker.ts';

/** The ports of the browser host and the command line: no dialogs, the system's own opener. Seen from `out/main`. */
export const builtInPorts = (program = 'Hindsight in the browser'): Ports => ({
  ...realPorts(path.join(__dirname, '..', '..', 'resources')),
  host: 'browser',
  program,
  version: __APP_VERSION__,
  dialogs: null,
  notifier: null,
  makeReports: makeReportsInWorker(path.join(__dirname, 'report-worker.js')),
});
