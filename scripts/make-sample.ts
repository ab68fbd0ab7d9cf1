import { rm } from 'node:fs/promises';
import { makeSampleJournal } from './sample/make-sample-journal.ts';

/** `npm run make-sample`: writes `resources/sample` anew from the pages in `scripts/sample`. */
async function makeSample(): Promise<void> {
  const folder = 'resources/sample';
  await rm(folder, { recursive: true, force: true });
  const { records } = await makeSampleJournal({
    source: 'scripts/sample',
    guides: 'resources/guides',
    folder,
  });
  console.log(`Made ${folder}: ${records} records.`);
}

void makeSample();
