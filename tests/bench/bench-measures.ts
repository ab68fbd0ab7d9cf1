import { analyseTable } from '#shared/measures/analyse-table.ts';
import type { TableKind } from '#shared/measures/analysis/table-options.ts';
import { seededRandom } from '#shared/measures/statistics/seeded-random.ts';
import { benchMeasuresImport } from './bench-measures-import.ts';
import type { Figure } from './run.ts';

const rows = 100_000;

/**
 * A hundred thousand observations read and computed, against splitting the same
 * text at its commas and turning every piece into a number: the least that any
 * reader of such a file has to do.
 */
export async function benchMeasures(): Promise<readonly Figure[]> {
  return [
    measured('rating', 'phase,value', (draw) => String(1 + Math.floor(draw() * 5))),
    measured('time', 'phase,value', (draw) => (draw() * 60).toFixed(2)),
    measured('nps', 'phase,score', (draw) => String(Math.floor(draw() * 11))),
    measured('binary', 'phase,value', (draw) => (draw() < 0.6 ? 'yes' : 'no')),
    ...(await benchMeasuresImport()),
  ];
}

function measured(kind: TableKind, heading: string, value: (draw: () => number) => string): Figure {
  const draw = seededRandom(1);
  const lines = Array.from(
    { length: rows },
    (_, index) => `${index < rows / 2 ? 'before' : 'after'},${value(draw)}`,
  );
  const text = [heading, ...lines].join('\n');
  const own = fastest(() => {
    const analysed = analyseTable(text, { kind, paired: false, change: null, better: null });
    if (!analysed.ok) throw new Error(analysed.error);
  });
  const least = fastest(() => text.split('\n').map((line) => line.split(',').map(Number)));
  return {
    what: `${kind}: 100,000 observations read and computed`,
    figure: `${own.toFixed(0)} ms, ${(own / least).toFixed(1)} ×`,
    goal: '≤ 1,000 ms; × is against splitting the text into numbers',
  };
}

function fastest(run: () => unknown): number {
  let best = Infinity;
  for (let time = 0; time < 3; time += 1) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
