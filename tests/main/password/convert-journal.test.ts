import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { emptyEvidence, type Evidence } from '#shared/evidence/evidence.ts';
import { missingFiles } from '#main/journal/check-files.ts';
import { convertJournal } from '#main/password/convert-journal.ts';
import { listPlainFiles, listWordFiles } from '#main/password/word-files.ts';
import { createKeyRing } from '#main/storage/key-ring.ts';
import {
  createKeySealer,
  createTurningOffSealer,
  createTurningOnSealer,
} from '#main/storage/key-sealer.ts';
import { createVault } from '#main/storage/vault.ts';
import { makeEntry, testId } from '../make-entry.ts';
import { createFailingFileSystem } from '../storage/failing-file-system.ts';
import { makePlace } from '../storage/make-place.ts';
import { openPlace } from '../storage/open-place.ts';

const job = { progress: () => undefined, signal: new AbortController().signal };
const newRing = () => createKeyRing(randomBytes(32), '01k9s3v8p6e4q2w7r5t1y0m3ab');

/** A plain journal with two versions of an entry and a file of evidence. */
async function makeJournal(): Promise<{ journal: string; blob: string }> {
  const place = await makePlace();
  const { records } = await openPlace(place);
  await records.save('entry', makeEntry({ title: 'one' }));
  await records.save('entry', makeEntry({ title: 'two' }));
  const { blob } = await createVault(place.disk, place.journal).add([Buffer.from('a photo')]);
  return { journal: place.journal, blob };
}

const withFile = (blob: string): Evidence => ({
  ...emptyEvidence,
  id: testId(2),
  code: 'E001',
  files: [
    {
      id: testId(3),
      blob,
      name: 'wall.jpg',
      mediaType: 'image/jpeg',
      bytes: 7,
      caption: '',
      addedAt: '2026-03-14T10:00:00.000Z',
    },
  ],
});

test.each(['on', 'off'] as const)(
  'a crash at any step of turning a password %s loses nothing, and what was begun is finished later',
  async (direction) => {
    const ring = newRing();
    const turning = direction === 'on' ? createTurningOnSealer(ring) : createTurningOffSealer(ring);
    for (let failAt = 1, crashed = true; crashed; failAt += 1) {
      const { journal, blob } = await makeJournal();
      const real = await makePlace({ journal });
      if (direction === 'off') {
        await convertJournal({ ...real, sealer: createTurningOnSealer(ring) }, job);
      }
      const fileSystem = createFailingFileSystem('ends', failAt);
      const failing = await makePlace({ journal, fileSystem });
      await convertJournal({ ...failing, sealer: turning }, job).catch(() => undefined);
      crashed = fileSystem.calls() >= failAt;

      const place = { ...real, sealer: turning };
      const between = await openPlace(place);
      expect(between.records.get('entry', testId(1))?.title, `step ${failAt}`).toBe('two');
      const vault = createVault(place.disk, journal, turning);
      expect(await missingFiles([withFile(blob)], vault), `step ${failAt}`).toEqual([]);
      const file = await vault.open(blob);
      expect((await file?.read(0, 100))?.toString(), `step ${failAt}`).toBe('a photo');
      await file?.close();
      await convertJournal(place, job);
      const all = (await listWordFiles(place.disk, journal)).filter((file) => !file.includes('/~'));
      const plain = await listPlainFiles(place.disk, journal);
      expect(plain, `step ${failAt}`).toHaveLength(direction === 'on' ? 0 : all.length);
    }
  },
  60_000,
);

test('when it is done the key alone opens everything, older versions too', async () => {
  const { journal, blob } = await makeJournal();
  const ring = newRing();
  const place = { ...(await makePlace({ journal })), sealer: createTurningOnSealer(ring) };
  await convertJournal(place, job);
  const sealed = { ...place, sealer: createKeySealer(ring) };
  const { records, damage } = await openPlace(sealed);
  expect(damage).toEqual([]);
  expect(records.get('entry', testId(1))?.title).toBe('two');
  const vault = createVault(place.disk, journal, sealed.sealer);
  expect(await vault.isWhole(vault.namesOf(blob)[0]!)).toBe(true);
  const file = await vault.open(blob);
  expect((await file?.read(2, 100))?.toString()).toBe('photo');
  await file?.close();
});

test('a file that is erased while a password is being turned on goes in both its forms', async () => {
  const { journal, blob } = await makeJournal();
  const place = { ...(await makePlace({ journal })), sealer: createTurningOnSealer(newRing()) };
  const vault = createVault(place.disk, journal, place.sealer);
  await vault.add([Buffer.from('a photo')]);
  expect((await vault.list()).size).toBe(2);
  await vault.erase(blob);
  expect((await vault.list()).size).toBe(0);
});
