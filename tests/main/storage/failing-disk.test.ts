import { expect, test } from 'vitest';
import { makeEntry, testId } from '../make-entry.ts';
import { createFailingFileSystem, type Fault } from './failing-file-system.ts';
import { makePlace } from './make-place.ts';
import { openPlace } from './open-place.ts';

const titles = ['one', 'two', 'three'];

/** Saves three versions of an entry on a disk that fails, then starts anew on one that works. */
async function saveAndStartAnew(fault: Fault, failAt: number) {
  const fileSystem = createFailingFileSystem(fault, failAt);
  const place = await makePlace({ fileSystem });
  const { records } = await openPlace(place);
  const acknowledged: string[] = [];
  const reasons: string[] = [];
  for (const title of titles) {
    const saved = await records.save('entry', makeEntry({ title }));
    if (saved.outcome === 'saved') acknowledged.push(title);
    else reasons.push(saved.reason);
  }
  const again = await openPlace(await makePlace({ journal: place.journal }));
  return {
    calls: fileSystem.calls(),
    acknowledged,
    reasons,
    inMemory: records.get('entry', testId(1))?.title,
    onDisk: again.records.get('entry', testId(1))?.title,
    damage: again.damage,
  };
}

test.each(['EIO', 'ENOSPC', 'EACCES', 'short-write', 'ends'] as const)(
  'at whatever step a save meets the fault %s, nothing acknowledged is lost and nothing is torn',
  async (fault) => {
    const { calls } = await saveAndStartAnew(fault, Infinity);
    for (let failAt = 1; failAt <= calls; failAt += 1) {
      const found = await saveAndStartAnew(fault, failAt);
      const at = `step ${failAt} of ${calls}`;
      const lastAcknowledged = titles.indexOf(found.acknowledged.at(-1) ?? '');
      expect(titles.indexOf(found.onDisk ?? ''), at).toBeGreaterThanOrEqual(lastAcknowledged);
      expect(found.inMemory, at).toBe(found.acknowledged.at(-1));
      expect(found.damage, at).toEqual([]);
      for (const reason of found.reasons) expect(reason, at).toMatch(/^[A-Z].+\.$/);
      // After one fault the next save works: nobody is left with a journal that cannot be written.
      if (fault !== 'ends' && found.acknowledged.length < 3) {
        expect(found.acknowledged.length, at).toBe(2);
      }
    }
    expect(calls).toBeGreaterThan(15);
  },
);
