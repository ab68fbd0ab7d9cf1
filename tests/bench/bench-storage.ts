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
import {
  openToList,
  readAndParse,
  withNewHome,
  type Cost,
  type Opening,
} from './measure-opening.ts';
import { median, percentile, timed } from './percentile.ts';
import type { Figure } from './run.ts';

const small = 100;
const large = 10_000;
const rounds = 5;
const password = 'a password for a bench';

/** Saving must not get slower with the journal; opening must cost little more than reading its files. */
export async function benchStorage(): Promise<readonly Figure[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'hindsight-bench-'));
  const [few, many, sealed] = ['few', 'many', 'sealed'].map((name) => path.join(folder, name));
  if (!few || !many || !sealed) throw new Error('No folder');
  try {
    await makeLargeJournal(few, small);
    await makeLargeJournal(many, large);
    await makeLargeJournal(sealed, large, password);
    return [
      ...(await measureOpenings(many, sealed)),
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

/** In turns, so that a slow spell of the machine hits all alike. Every opening is by an app just started. */
async function measureOpenings(many: string, sealed: string): Promise<readonly Figure[]> {
  const reading: Cost[] = [];
  const plain = { first: [] as Opening[], again: [] as Opening[] };
  const encrypted = { first: [] as Opening[], again: [] as Opening[] };
  for (let round = 0; round < rounds; round += 1) {
    reading.push(readAndParse(many));
    await withNewHome(async (home) => {
      plain.first.push(await openToList(home, many, null, large));
      plain.again.push(await openToList(home, many, null, large));
      encrypted.first.push(await openToList(home, sealed, password, large));
      encrypted.again.push(await openToList(home, sealed, password, large));
    });
  }
  const entries = large.toLocaleString('en-GB');
  return [
    {
      what: `read and parse the files of ${entries} entries`,
      figure: shown(reading),
      goal: 'what the next are held against',
    },
    ...openingFigures(
      `open ${entries} entries to the list`,
      plain.again,
      reading,
      '≤ 2 ×, ≤ 1.0 s',
    ),
    ...openingFigures('the same, for the first time here', plain.first, reading, 'a guide only'),
    ...openingFigures('the same with a password', encrypted.again, reading, '≤ 2.0 s'),
    ...openingFigures('with a password, the first time', encrypted.first, reading, 'a guide only'),
    {
      what: 'of this, the list itself (without, with a password)',
      figure: `${listTime(plain.again)} and ${listTime(encrypted.again)} ms`,
      goal: 'a guide only',
    },
    {
      what: 'memory of the app with the list, with a password',
      figure: `${(median(encrypted.again.map(({ memory }) => memory)) / 1024 / 1024).toFixed(0)} MiB`,
      goal: 'a guide only',
    },
  ];
}

const openingFigures = (
  what: string,
  openings: readonly Opening[],
  reading: readonly Cost[],
  goal: string,
): readonly Figure[] => [
  { what, figure: shown(openings), goal },
  {
    what: '  against reading and parsing: clock, processor',
    figure: ratios(openings, reading),
    goal: '',
  },
];

/** `612 ms, 890 ms cpu` */
const shown = (costs: readonly Cost[]): string =>
  `${medianOf(costs, 'milliseconds').toFixed(0)} ms, ${medianOf(costs, 'cpu').toFixed(0)} cpu`;

const ratios = (costs: readonly Cost[], reading: readonly Cost[]): string =>
  (['milliseconds', 'cpu'] as const)
    .map((which) => `${(medianOf(costs, which) / medianOf(reading, which)).toFixed(2)} ×`)
    .join(', ');

const medianOf = (costs: readonly Cost[], which: keyof Cost): number =>
  median(costs.map((cost) => cost[which]));

const listTime = (openings: readonly Opening[]): string =>
  median(openings.map(({ milliseconds, opened }) => milliseconds - opened)).toFixed(0);

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
