import { bundle } from './bundle.ts';
import { check } from './check.ts';
import { coach } from './coach.ts';
import type { Command } from './command.ts';
import { coverage } from './coverage.ts';
import { evidence } from './evidence.ts';
import { exportReport } from './export-report.ts';
import { identifiers } from './identifiers.ts';
import { importFile } from './import-file.ts';
import { measures } from './measures.ts';
import { newJournal } from './new-journal.ts';
import { restore } from './restore.ts';
import { sample } from './sample.ts';
import { serve } from './serve.ts';

/** All commands, in the order the overview lists them. */
export const commands: readonly Command[] = [
  sample,
  newJournal,
  check,
  exportReport,
  evidence,
  coverage,
  coach,
  identifiers,
  measures,
  importFile,
  bundle,
  restore,
  serve,
];
