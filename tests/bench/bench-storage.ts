import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import type { Entry } from '#shared/entries/entry.ts';
import type { OpenJournal } from '#main/journal/open-journal.ts';
import { unlockFolder } from '#main/journal/unlock-journal.ts';
import { random } from '#main/platform/real-ports.ts';
import { createDisk } from '#main/storage/disk.ts';
import { realFileSystem } from '#main/storage/file-system.ts';
import { makeLargeJournal, openForSaving } from './make-large-journal.ts';
import { measureOpenings, measureWindows } from './opening-figures.ts';
import { median, percentile, timed } from './percentile.ts';
import type { Figure } from './run.ts';

const small = 100;
const large = 10_000;
const password = 'a password for a bench';
const rounds = 3;

/** Saving must not get slower with the journal; opening must cost little more than reading its files. */
export async function benchStorage(): Promise<readonly Figure[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'hindsight-bench-'));
  const [few, many, sealed] = ['few', 'many', 'sealed'].map((name) => path.join(folder, name));
  if (!few || !many || !sealed) throw new Error('No folder');
  try {
    await makeLargeJournal(few, small);
    await makeLargeJournal(many, large);
    await makeLargeJournal(sealed, large, password);
    const openings = { plain: many, sealed, password, entries: large, rounds };
    return [
      ...(await measureOpenings(openings)),
      ...(await measureWindows(openings)),
      await measureUnlock(sealed),
      // Last: every save makes the journal larger.
      ...(await measureSaves(few, many)),
      { what: 'load of the machine in the last minute', figure: load(), goal: '1.0 is one core' },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const load = (): string => (loadavg()[0] ?? 0).toFixed(1);

/** From a password to the key: most of it is wanted, for it is what somebody who guesses must spend too. */
async function measureUnlock(sealed: string): Promise<Figure> {
  const disk = createDisk(realFileSystem, random, 'bench0');
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    times.push(
      await timed(async () => {
        const unlocking = await unlockFolder(disk, sealed, { kind: 'password', text: password });
        if (unlocking.outcome !== 'unlocked') throw new Error('Not unlocked');
        unlocking.ring.forget();
      }),
    );
  }
  return {
    what: 'from the password to the key',
    figure: `${median(times).toFixed(0)} ms`,
    goal: '200 to 1,000 ms',
  };
}

/** Taken in turns, too. */
async function measureSaves(fewFolder: string, manyFolder: string): Promise<readonly Figure[]> {
  const [few, many] = [await openForSaving(fewFolder), await openForSaving(manyFolder)];
  const times = { few: [] as number[], many: [] as number[] };
  const entries = { few: few.records.list('entry'), many: many.records.list('entry') };
  for (let round = 0; round < 200; round += 1) {
    times.few.push(await timed(() => saveOne(few, entries.few, round)));
    times.many.push(await timed(() => saveOne(many, entries.many, round)));
  }
  await few.close();
  await many.close();
  const p95 = (saves: readonly number[]) => percentile(saves, 0.95);
  return [
    {
      what: `save one entry, p95: ${large} entries against ${small}`,
      figure: `${(p95(times.many) / p95(times.few)).toFixed(2)} ×`,
      goal: '≤ 1.3 ×',
    },
    {
      what: `save one entry at ${large}, median and p95`,
      figure: `${median(times.many).toFixed(1)} and ${p95(times.many).toFixed(1)} ms`,
      goal: 'a guide only',
    },
  ];
}

async function saveOne(
  journal: OpenJournal,
  entries: readonly Entry[],
  round: number,
): Promise<void> {
  const entry = entries[(round * 37) % entries.length];
  if (entry) await journal.records.save('entry', { ...entry, title: `Round ${round}` });
}
