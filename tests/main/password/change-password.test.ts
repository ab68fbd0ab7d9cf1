import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readManifest, writeManifest } from '#main/journal/manifest-file.ts';
import { makePasswordSlot } from '#main/password/key-slots.ts';
import { sealManifest } from '#main/password/seal-manifest.ts';
import { unlockManifest } from '#main/password/unlock.ts';
import { createKeyRing } from '#main/storage/key-ring.ts';
import { createFailingFileSystem } from '../storage/failing-file-system.ts';
import { makePlace } from '../storage/make-place.ts';
import { startApp } from '../start-app.ts';
import { password, startSealed, unlock } from './sealed-journal.ts';

test('fields and ways of opening that only a later version knows survive another password', async () => {
  const { app, ports, folder } = await startSealed();
  await app.close();
  const file = path.join(folder, 'journal.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  const laterSlot = { kind: 'fingerprint', of: 'a later version' };
  manifest.later = { shade: 'green' };
  manifest.seal.later = 'kept';
  manifest.keySlots.push(laterSlot);
  await writeFile(file, JSON.stringify(manifest));

  const { journal } = await startApp(ports);
  expect(await unlock(journal, folder)).toMatchObject({
    outcome: 'opened',
    damage: [expect.stringContaining('change the password under Settings')],
  });
  const change = { password, next: 'another good one' };
  expect(await journal.password.change(change)).toEqual({ outcome: 'done' });
  const changed = JSON.parse(await readFile(file, 'utf8'));
  expect(changed.later).toEqual({ shade: 'green' });
  expect(changed.seal.later).toBe('kept');
  expect(changed.keySlots).toContainEqual(laterSlot);
  await journal.journals.lock();
  expect(await unlock(journal, folder, 'another good one')).toMatchObject({
    outcome: 'opened',
    damage: [],
  });
});

const weak = { cost: 2 ** 4, blockSize: 8, parallel: 1 };

test.each(['ends', 'EIO', 'ENOSPC', 'short-write'] as const)(
  'a disk that fails (%s) while journal.json gets another password leaves one that the old or the new one opens',
  async (fault) => {
    const ring = createKeyRing(randomBytes(32), '01k9s3v8p6e4q2w7r5t1y0m3ab');
    const base = {
      format: 1,
      journalId: ring.journalId,
      createdAt: '2026-03-14T18:00:00.000Z',
      keySlots: [],
    };
    const withPassword = async (text: string) =>
      sealManifest(base, ring, {
        keySlots: [await makePasswordSlot(ring, text, weak)],
        state: 'on',
      });
    const [before, after] = [await withPassword('before'), await withPassword('after')];
    let steps = 0;
    for (let failAt = 1, failed = true; failed; failAt += 1) {
      const place = await makePlace();
      await writeManifest(place.disk, place.journal, before);
      const fileSystem = createFailingFileSystem(fault, failAt);
      const failing = await makePlace({ journal: place.journal, fileSystem });
      await writeManifest(failing.disk, place.journal, after).catch(() => undefined);
      failed = fileSystem.calls() >= failAt;
      const opened = await opensWith(place, ['before', 'after']);
      expect(opened, `step ${failAt}`).toHaveLength(1);
      if (!failed) expect(opened).toEqual(['after']);
      steps = failAt;
    }
    expect(steps).toBeGreaterThan(8);
  },
);

async function opensWith(
  { disk, journal }: Awaited<ReturnType<typeof makePlace>>,
  passwords: readonly string[],
): Promise<readonly string[]> {
  const reading = await readManifest(disk, journal);
  if (reading.outcome === 'refused') return [];
  const opened: string[] = [];
  for (const text of passwords) {
    const secret = { kind: 'password', text } as const;
    const unlocking = await unlockManifest(reading.manifest, reading.spare, secret, weak);
    if (unlocking.outcome === 'unlocked') opened.push(text);
  }
  return opened;
}
