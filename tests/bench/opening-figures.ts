import {
  openToList,
  openUntilRemembered,
  readAndParse,
  withNewHome,
  type Cost,
  type Opening,
} from './measure-opening.ts';
import { appDataIn } from '../window/launch-browser-host.ts';
import { openInWindow, type Painted } from './measure-window.ts';
import { median, percentile } from './percentile.ts';
import type { Figure } from './run.ts';

/** The same journal without and with a password, and how often it is to be opened. */
export type LongJournals = {
  readonly plain: string;
  readonly sealed: string;
  readonly password: string;
  readonly entries: number;
  readonly rounds: number;
};

/** In turns, so that a slow spell of the machine hits all alike. Every opening is by an app just started. */
export async function measureOpenings({
  plain: many,
  sealed,
  password,
  entries: count,
  rounds,
}: LongJournals): Promise<readonly Figure[]> {
  const reading: Cost[] = [];
  const plain = { first: [] as Opening[], again: [] as Opening[] };
  const encrypted = { first: [] as Opening[], again: [] as Opening[] };
  await withNewHome(async (known) => {
    await openUntilRemembered(known, many, null);
    await openUntilRemembered(known, sealed, password);
    for (let round = 0; round < rounds; round += 1) {
      reading.push(readAndParse(many));
      await withNewHome(async (home) => {
        plain.first.push(await openToList(home, many, null, count));
        encrypted.first.push(await openToList(home, sealed, password, count));
      });
      plain.again.push(await openToList(known, many, null, count));
      encrypted.again.push(await openToList(known, sealed, password, count));
    }
  });
  const entries = count.toLocaleString('en-GB');
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

/** The same as far as the person sees it, in a real browser: from the click on the journal, with one on its entries. */
export async function measureWindows({
  plain: many,
  sealed,
  password,
  rounds,
}: LongJournals): Promise<readonly Figure[]> {
  const plain: Painted[] = [];
  const encrypted: Painted[] = [];
  await withNewHome((home) =>
    withNewHome(async (sealedHome) => {
      await openUntilRemembered(appDataIn(home), many, null);
      await openUntilRemembered(appDataIn(sealedHome), sealed, password);
      for (let round = 0; round < rounds; round += 1) {
        plain.push(await openInWindow(home, null));
        encrypted.push(await openInWindow(sealedHome, password));
      }
    }),
  );
  const painted = (openings: readonly Painted[]) => median(openings.map(({ list }) => list));
  const keys = [...plain, ...encrypted].flatMap((opening) => opening.keys);
  return [
    {
      what: 'until the list is painted in the window, without a password',
      figure: `${painted(plain).toFixed(0)} ms`,
      goal: '≤ 1.0 s',
    },
    {
      what: 'until the list is painted in the window, with a password',
      figure: `${painted(encrypted).toFixed(0)} ms`,
      goal: '≤ 2.0 s',
    },
    {
      what: 'search as you type, scripting a key, median and p95',
      figure: `${median(keys).toFixed(0)} and ${percentile(keys, 0.95).toFixed(0)} ms`,
      goal: '≤ 50 ms',
    },
  ];
}
