import { buildCoverage } from '#shared/coverage/build-coverage.ts';
import {
  claim,
  makeAccount,
  makeContent,
  makeUnit,
  paragraphOf,
  textOf,
  words,
} from '../shared/reports/make-content.ts';
import { median } from './percentile.ts';
import type { Figure } from './run.ts';

const units = Array.from({ length: 10 }, (_, unit) =>
  makeUnit(
    Array.from({ length: 60 }, (__, place) => `${Math.floor(place / 10) + 1}.${(place % 10) + 1}`),
    { id: unit === 0 ? 'serve' : `serve-${unit}` },
  ),
);

/** How long coverage takes over 10 units of 60 criteria and 2,000 entries with four paragraphs and claims each. */
export async function benchCoverage(): Promise<readonly Figure[]> {
  const entries = Array.from({ length: 2000 }, (_, entry) =>
    makeAccount(`RA${entry}`, {
      what: textOf(
        ...Array.from({ length: 4 }, (__, place) =>
          paragraphOf(
            words('I asked what she needed and wrote it down so that nobody had to ask again. '),
            words(
              'She said so.',
              claim(`c${entry}x${place}`, [`${place + 1}.${(entry % 10) + 1}`]),
            ),
          ),
        ),
      ),
    }),
  );
  const base = makeContent();
  const content = makeContent({
    entries,
    guides: { ...base.guides, units },
    profile: { ...base.profile, unitIds: units.map(({ id }) => id) },
  });
  const times: Taken[] = [];
  const again: Taken[] = [];
  for (let turn = 0; turn < 12; turn++) {
    const anew = structuredClone(content);
    times.push(taken(() => buildCoverage(anew, () => 'Customer A')));
    again.push(taken(() => buildCoverage(anew, () => 'Customer A')));
  }
  return [
    {
      what: 'coverage of 10 × 60 criteria over 2,000 entries, all new',
      figure: told(times.slice(2)),
      goal: '≤ 200 ms',
    },
    {
      what: 'the same again, nothing changed',
      figure: told(again.slice(2)),
      goal: '≤ 200 ms',
    },
  ];
}

/** How long something took by the clock, and how much of a processor: on a busy machine only the second says what it costs. */
type Taken = { readonly clock: number; readonly processor: number };

function taken(work: () => unknown): Taken {
  const start = performance.now();
  const used = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(used);
  return { clock: performance.now() - start, processor: (user + system) / 1000 };
}

const told = (all: readonly Taken[]): string =>
  `${median(all.map(({ clock }) => clock)).toFixed(0)} ms (${median(all.map(({ processor }) => processor)).toFixed(0)} ms processor)`;
