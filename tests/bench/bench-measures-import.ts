import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compareMeasure } from '#shared/measures/compare-measure.ts';
import type { Observation } from '#shared/measures/measure.ts';
import { seededRandom } from '#shared/measures/statistics/seeded-random.ts';
import { createImportHandlers } from '#main/imports/import-handlers.ts';
import { newRecordId } from '#main/platform/new-record-id.ts';
import { clock, random } from '#main/platform/real-ports.ts';
import { makeMeasure } from '../shared/measures/make-measure.ts';
import { makeLargeJournal, openForSaving } from './make-large-journal.ts';
import { median, timed } from './percentile.ts';
import type { Figure } from './run.ts';

const rows = 100_000;

/**
 * A CSV file of a hundred thousand dated ratings taken into a journal, written, read back and compared, against writing
 * and parsing the same observations as bare JSON.
 */
export async function benchMeasuresImport(): Promise<readonly Figure[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'hindsight-bench-'));
  try {
    const place = path.join(folder, 'journal');
    await makeLargeJournal(place, 1);
    const journal = await openForSaving(place);
    const imports = createImportHandlers({ ports: { clock, random }, journal: () => journal });
    const times: number[] = [];
    let bare: readonly Observation[] = [];
    for (let round = 0; round < 4; round += 1) {
      const measure = makeMeasure({
        id: newRecordId({ clock, random }),
        title: `Visit ${round}`,
        kind: 'csat',
      });
      await journal.records.save('measure', measure);
      const base64 = Buffer.from(ratings(measure.title)).toString('base64');
      times.push(
        await timed(async () => {
          const taken = await imports.take({ name: 'ratings.csv', base64 });
          if (taken.outcome !== 'imported') throw new Error(taken.reason);
          const saved = journal.records.get('measure', measure.id);
          if (!saved || saved.observations.length !== rows) throw new Error('Not all came in.');
          compareMeasure(saved, null);
        }),
      );
      bare = journal.records.get('measure', measure.id)?.observations ?? [];
      await journal.records.remove('measure', measure.id);
    }
    const least = await timed(async () => JSON.parse(JSON.stringify(bare)));
    await journal.close();
    const own = median(times.slice(1));
    return [
      {
        what: 'csat: 100,000 observations imported, saved and computed',
        figure: `${own.toFixed(0)} ms, ${(own / least).toFixed(1)} ×`,
        goal: '≤ 1,000 ms; × is against writing and parsing them as JSON',
      },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function ratings(title: string): string {
  const draw = seededRandom(1);
  const lines = Array.from({ length: rows }, (_, index) => {
    const phase = index < rows / 2 ? 'before' : 'after';
    const month = phase === 'before' ? '01' : '03';
    const day = String(1 + (index % 28)).padStart(2, '0');
    return `${title},${phase},2026-${month}-${day},${1 + Math.floor(draw() * 5)}`;
  });
  return ['measure,phase,date,value', ...lines].join('\n');
}
