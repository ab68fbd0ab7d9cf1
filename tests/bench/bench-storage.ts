import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Entry } from '#shared/entries/entry.ts';
import { richTextFromPlain } from '#shared/entries/rich-text.ts';
import { openJournalFolder } from '#main/journal/open-journal-folder.ts';
import type { OpenJournal } from '#main/journal/open-journal.ts';
import { writeManifest } from '#main/journal/manifest-file.ts';
import { newRecordId } from '#main/platform/new-record-id.ts';
import { clock, random } from '#main/platform/real-ports.ts';
import { createDisk } from '#main/storage/disk.ts';
import { realFileSystem } from '#main/storage/file-system.ts';
import { plainSealer } from '#main/storage/sealer.ts';
import { inParallel } from '#main/storage/in-parallel.ts';
import { median, percentile, timed } from './percentile.ts';
import type { Figure } from './run.ts';

const device = 'bench0';
const disk = createDisk(realFileSystem, random, device);
const small = 100;
const large = 10_000;

/** Saving must not get slower with the journal; opening must cost little more than reading its files. */
export async function benchStorage(): Promise<readonly Figure[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'hindsight-bench-'));
  try {
    const few = await makeJournal(path.join(folder, 'few'), small);
    const many = await makeJournal(path.join(folder, 'many'), large);
    const saves = await measureSaves(few, many);
    return [
      {
        what: `save one entry, p95: ${large} entries against ${small}`,
        figure: `${(percentile(saves.many, 0.95) / percentile(saves.few, 0.95)).toFixed(2)} ×`,
        goal: '≤ 1.3 ×',
      },
      {
        what: `save one entry, median at ${large} entries`,
        figure: `${median(saves.many).toFixed(1)} ms`,
        goal: 'a guide only',
      },
      ...(await measureOpening(path.join(folder, 'many'))),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Taken in turns, so that a slow spell of the machine hits both alike. */
async function measureSaves(few: OpenJournal, many: OpenJournal) {
  const times = { few: [] as number[], many: [] as number[] };
  const entries = { few: few.records.list('entry'), many: many.records.list('entry') };
  for (let round = 0; round < 200; round += 1) {
    times.few.push(await timed(() => saveOne(few, entries.few, round)));
    times.many.push(await timed(() => saveOne(many, entries.many, round)));
  }
  return times;
}

async function saveOne(
  journal: OpenJournal,
  entries: readonly Entry[],
  round: number,
): Promise<void> {
  const entry = entries[(round * 37) % entries.length];
  if (entry) await journal.records.save('entry', { ...entry, title: `Round ${round}` });
}

async function measureOpening(folder: string): Promise<readonly Figure[]> {
  const opens: number[] = [];
  const reads: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    reads.push(await timed(() => readAndParse(path.join(folder, 'records'))));
    opens.push(await timed(() => open(folder)));
  }
  return [
    {
      what: `open ${large} entries against reading and parsing the files`,
      figure: `${(median(opens) / median(reads)).toFixed(2)} ×`,
      goal: '≤ 2 ×',
    },
    {
      what: `open ${large} entries`,
      figure: `${median(opens).toFixed(0)} ms`,
      goal: 'a guide only',
    },
  ];
}

async function readAndParse(folder: string): Promise<void> {
  const items = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = items.filter((item) => item.isFile());
  await inParallel(files, async (file) => {
    JSON.parse(await readFile(path.join(file.parentPath, file.name), 'utf8'));
  });
}

async function open(folder: string): Promise<OpenJournal> {
  const opening = await openJournalFolder({
    disk,
    journal: folder,
    device,
    clock,
    sealer: plainSealer,
  });
  if (opening.outcome !== 'opened') throw new Error(opening.reason);
  return opening.journal;
}

async function makeJournal(folder: string, count: number): Promise<OpenJournal> {
  await disk.makeFolder(folder);
  await writeManifest(disk, folder, {
    format: 1,
    journalId: newRecordId({ clock, random }),
    createdAt: clock().toISOString(),
    keySlots: [],
  });
  const journal = await open(folder);
  const numbers = Array.from({ length: count }, (_, index) => index);
  await inParallel(numbers, (index) => journal.records.save('entry', makeEntry(index)));
  return journal;
}

/** About 3 KB, as an account of 450 words has. */
const makeEntry = (index: number): Entry => ({
  id: newRecordId({ clock, random }),
  code: `RA${index + 1}`,
  title: `Entry ${index + 1}`,
  modelId: 'gibbs',
  happenedOn: '2026-03-14',
  createdAt: clock().toISOString(),
  setting: 'table service',
  reality: 'real',
  customerIds: [],
  status: 'draft',
  included: true,
  sections: ['description', 'feelings', 'analysis'].map((stageId) => ({
    stageId,
    content: richTextFromPlain('She asked for the quiet table by the window again. '.repeat(17)),
  })),
});
