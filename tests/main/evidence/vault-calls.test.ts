import { createHash, randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkJournal } from '#main/journal/check-journal.ts';
import { emptyEvidence } from '#shared/evidence/evidence.ts';
import { pieceBytes } from '#shared/evidence/vault-calls.ts';
import { makeJpeg } from '../../files/make-jpeg.ts';
import { testId } from '../make-entry.ts';
import { createFailingFileSystem } from '../storage/failing-file-system.ts';
import { startApp, startWithJournal, type StartedApp } from '../start-app.ts';

type Vault = StartedApp['journal']['vault'];

/** Hands a file over as a window does. */
async function send(vault: Vault, name: string, bytes: Uint8Array) {
  const begun = await vault.begin({ name, bytes: bytes.length, large: false });
  if (begun.outcome === 'refused') return begun;
  for (let at = 0; at < bytes.length; at += pieceBytes) {
    const base64 = Buffer.from(bytes.subarray(at, at + pieceBytes)).toString('base64');
    const taken = await vault.piece({ upload: begun.upload, base64 });
    if (taken.outcome === 'refused') return taken;
  }
  return vault.finish({ upload: begun.upload });
}

describe('a file that a window hands over', () => {
  it('arrives whole, is told by its content, and can be read again', async () => {
    const { journal } = await startWithJournal();
    const bytes = randomBytes(5_000_000);
    bytes.set([0xff, 0xd8, 0xff]);
    const sent = await send(journal.vault, 'wall.txt', bytes);
    const blob = createHash('sha256').update(bytes).digest('hex');
    expect(sent).toEqual({
      outcome: 'stored',
      file: { blob, name: 'wall.txt', mediaType: 'image/jpeg', bytes: 5_000_000 },
    });
    const read = await journal.vault.read({ blob, position: 4_000_000, length: 2_000_000 });
    expect(read?.bytes).toBe(5_000_000);
    expect(Buffer.from(read?.base64 ?? '', 'base64').equals(bytes.subarray(4_000_000))).toBe(true);
  });

  it('is not kept when it was stopped, or became shorter', async () => {
    const { journal, folder } = await startWithJournal();
    const begun = await journal.vault.begin({ name: 'a.txt', bytes: 9, large: false });
    if (begun.outcome === 'refused') throw new Error(begun.reason);
    const { upload } = begun;
    await journal.vault.piece({ upload, base64: Buffer.from('half').toString('base64') });
    expect(await journal.vault.finish({ upload })).toMatchObject({
      reason: expect.stringMatching(/^a\.txt changed while it was being copied/),
    });
    const second = await journal.vault.begin({ name: 'b.txt', bytes: 9, large: false });
    if (second.outcome === 'refused') throw new Error(second.reason);
    await journal.vault.stop({ upload: second.upload });
    expect(await journal.vault.finish({ upload: second.upload })).toMatchObject({
      outcome: 'refused',
    });
    const left = await readdir(path.join(folder, 'vault'), { recursive: true });
    expect(left.filter((name) => name.includes('~'))).toEqual([]);
  });

  it('is refused in a sentence at every step at which the disk fails, and nobody waits for ever', async () => {
    const bytes = Buffer.alloc(90_000, 'a photo');
    const { ports, folder, app } = await startWithJournal();
    await app.close();
    for (let failAt = 1, failed = true; failed; failAt += 1) {
      const counting = createFailingFileSystem('ENOSPC', Infinity);
      const before = await startApp(ports, counting);
      await before.journal.journals.open({ folder });
      const opening = counting.calls();
      await before.app.close();
      const failing = createFailingFileSystem('ENOSPC', opening + failAt);
      const started = await startApp(ports, failing);
      await started.journal.journals.open({ folder });
      const sent = await send(started.journal.vault, `wall ${failAt}.txt`, bytes);
      failed = failing.calls() >= opening + failAt;
      if (sent.outcome === 'refused') expect(sent.reason).toMatch(/^There is no room left/);
      await started.app.close();
    }
  }, 30_000);

  it('is asked about above 500 MB and refused above 2 GB', async () => {
    const { journal } = await startWithJournal();
    const begin = (bytes: number, large: boolean) =>
      journal.vault.begin({ name: 'film.mp4', bytes, large });
    expect(await begin(600_000_000, false)).toMatchObject({ outcome: 'refused' });
    expect(await begin(3_000_000_000, true)).toMatchObject({
      reason: expect.stringContaining('write a signpost'),
    });
  });

  it('is saved again under a name that every system takes', async () => {
    const { journal, ports } = await startWithJournal();
    const bytes = makeJpeg(30, 20);
    const sent = await send(journal.vault, '../CON.exe', bytes);
    if (sent.outcome === 'refused') throw new Error(sent.reason);
    const folder = ports.folders.documents;
    const copy = () => journal.vault.saveCopy({ ...sent.file, folder });
    expect(await copy()).toEqual({ outcome: 'saved', path: path.join(folder, 'file CON.jpg') });
    expect(await copy()).toMatchObject({ path: path.join(folder, 'file CON (2).jpg') });
    expect((await readFile(path.join(folder, 'file CON.jpg'))).equals(bytes)).toBe(true);
  });

  it('is missed by name when it is gone, and named when it is damaged', async () => {
    const { journal, folder, ports } = await startWithJournal();
    const sent = await send(journal.vault, 'wall.jpg', makeJpeg(30, 20));
    if (sent.outcome === 'refused') throw new Error(sent.reason);
    const file = {
      ...sent.file,
      id: testId(5),
      caption: '',
      addedAt: '2026-03-14T10:00:00.000Z',
    };
    const lost = { ...file, id: testId(6), blob: 'a'.repeat(64), name: 'lost.pdf' };
    await journal.evidence.save({
      ...emptyEvidence,
      id: testId(4),
      code: 'E001',
      files: [file, lost],
    });
    const place = path.join(folder, 'vault', file.blob.slice(0, 2), file.blob);
    const { truncate } = await import('node:fs/promises');
    await truncate(place, 100);
    expect(await checkJournal(folder, ports)).toEqual([
      '1 file is missing, not deleted: lost.pdf of evidence E001; let your sync program finish, or bring them back from a copy.',
      'wall.jpg of evidence E001 is damaged: bring it back from a copy, or add the same file once more.',
    ]);
    const opened = await journal.journals.open({ folder });
    expect(opened).toMatchObject({
      damage: [expect.stringContaining('lost.pdf of evidence E001')],
    });
  });
});
