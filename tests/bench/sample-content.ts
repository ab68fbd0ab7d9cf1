import path from 'node:path';
import { openJournalFolder } from '#main/journal/open-journal-folder.ts';
import { reportContent } from '#main/journal/report-content.ts';
import { clock, random } from '#main/platform/real-ports.ts';
import { createDisk } from '#main/storage/disk.ts';
import { realFileSystem } from '#main/storage/file-system.ts';
import { plainSealer } from '#main/storage/sealer.ts';
import type { ReportContent } from '#shared/reports/report-content.ts';

/** The sample journal's content, read in place and never written to. */
export async function sampleContent(): Promise<ReportContent> {
  const disk = createDisk(realFileSystem, random, 'bench0');
  const place = {
    disk,
    journal: path.resolve('resources/sample'),
    device: 'bench0',
    clock,
    sealer: plainSealer,
  };
  const opening = await openJournalFolder(place, { sample: true });
  if (opening.outcome !== 'opened') throw new Error(opening.reason);
  return reportContent(opening.journal, { clock, version: 'bench' });
}
