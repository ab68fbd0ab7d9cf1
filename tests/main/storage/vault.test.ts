import { createHash, randomBytes } from 'node:crypto';
import { readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { filePieces } from '#main/storage/file-pieces.ts';
import { createVault, type Vault } from '#main/storage/vault.ts';
import { createFailingFileSystem } from './failing-file-system.ts';
import { makePlace } from './make-place.ts';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function openVault(difference: Parameters<typeof makePlace>[0] = {}) {
  const place = await makePlace(difference);
  return { journal: place.journal, vault: createVault(place.disk, place.journal) };
}

async function contentOf(vault: Vault, blob: string): Promise<Buffer | null> {
  const file = await vault.open(blob);
  if (!file) return null;
  const pieces: Buffer[] = [];
  for await (const piece of filePieces(file)) pieces.push(piece);
  await file.close();
  return Buffer.concat(pieces);
}

describe('the vault', () => {
  it('keeps content under its hash and gives it back', async () => {
    const { vault, journal } = await openVault();
    const bytes = randomBytes(3_000_000);
    const kept = await vault.add([bytes.subarray(0, 1000), bytes.subarray(1000)]);
    expect(kept).toEqual({ blob: sha256(bytes), bytes: bytes.length });
    // Compared as a whole: comparing millions of bytes one by one takes minutes.
    expect((await contentOf(vault, kept.blob))?.equals(bytes)).toBe(true);
    const onDisk = await readFile(path.join(journal, 'vault', kept.blob.slice(0, 2), kept.blob));
    expect(onDisk.equals(bytes)).toBe(true);
    expect(await vault.list()).toEqual(new Set([kept.blob]));
    expect(await vault.isWhole(kept.blob)).toBe(true);
  });

  it('keeps the same content once, also when it comes twice at a time', async () => {
    const { vault, journal } = await openVault();
    const add = () => vault.add([Buffer.from('the same words')]);
    const [one, other] = await Promise.all([add(), add()]);
    expect(await add()).toEqual(one);
    expect(other).toEqual(one);
    expect((await readdir(path.join(journal, 'vault'), { recursive: true })).sort()).toEqual([
      one.blob.slice(0, 2),
      path.join(one.blob.slice(0, 2), one.blob),
    ]);
  });

  it('heals a damaged file when its content comes again, and keeps what was found', async () => {
    const { vault } = await openVault();
    const { blob } = await vault.add([Buffer.from('as it was')]);
    await writeFile(vault.pathOf(blob), 'as it w?s');
    expect(await vault.isWhole(blob)).toBe(false);
    await vault.add([Buffer.from('as it was')]);
    expect(await vault.isWhole(blob)).toBe(true);
    expect(await readFile(`${vault.pathOf(blob)}.damaged`, 'utf8')).toBe('as it w?s');
  });

  it('keeps nothing of content that breaks off', async () => {
    const { vault, journal } = await openVault();
    const torn = function* () {
      yield Buffer.from('half');
      throw new Error('gone');
    };
    await expect(vault.add(torn())).rejects.toThrow('gone');
    expect(await readdir(path.join(journal, 'vault'))).toEqual([]);
  });

  it('opens nothing but its own files', async () => {
    const { vault } = await openVault();
    const { blob } = await vault.add([Buffer.from('mine')]);
    const other = `${blob.slice(0, 2)}${'0'.repeat(62)}`;
    await symlink('/etc/passwd', vault.pathOf(other));
    await expect(vault.open(other)).rejects.toMatchObject({ code: 'ELOOP' });
    for (const name of ['', '../journal.json', `../${blob}`, blob.toUpperCase(), `${blob}/..`]) {
      expect(await vault.open(name)).toBeNull();
    }
    expect(await vault.list()).toEqual(new Set([blob]));
  });

  it.each(['EIO', 'ENOSPC', 'short-write', 'ends'] as const)(
    'has all of a file or none when the disk fails at any step (%s)',
    async (fault) => {
      const bytes = randomBytes(5000);
      for (let failAt = 1; failAt < 16; failAt += 1) {
        const fileSystem = createFailingFileSystem(fault, failAt);
        const { vault, journal } = await openVault({ fileSystem });
        const kept = await vault.add([bytes]).catch(() => null);
        const there = await createVault((await makePlace({ journal })).disk, journal).list();
        if (kept) expect(await contentOf(vault, kept.blob)).toEqual(bytes);
        for (const blob of there) expect(await vault.isWhole(blob)).toBe(true);
      }
    },
  );
});
