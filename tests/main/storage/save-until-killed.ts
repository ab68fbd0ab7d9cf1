import { makeEntry, testId } from '../make-entry.ts';
import { openPlace, placeIn } from './open-place.ts';

/**
 * A process of its own that saves without end: new entries, and new versions of
 * older ones. It says `<id> <version>` on a line only after the save was acknowledged.
 */
async function saveUntilKilled(journal: string, start: number): Promise<never> {
  const { records } = await openPlace(placeIn(journal));
  for (let number = start; ; number += 1) {
    const id = testId(number % 2 === 0 ? number : Math.floor(number / 4));
    const title = String(number);
    const saved = await records.save('entry', makeEntry({ id, code: `RA${id}`, title }));
    if (saved.outcome === 'saved') process.stdout.write(`${id} ${title}\n`);
  }
}

void saveUntilKilled(process.argv[2] ?? '', Number(process.argv[3]));
