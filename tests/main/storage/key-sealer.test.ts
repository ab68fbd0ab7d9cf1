import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { filePieces } from '#main/storage/file-pieces.ts';
import { realFileSystem } from '#main/storage/file-system.ts';
import { createKeyRing } from '#main/storage/key-ring.ts';
import {
  createKeySealer,
  createTurningOffSealer,
  createTurningOnSealer,
} from '#main/storage/key-sealer.ts';
import { plainSealer, SealFault, type Sealer } from '#main/storage/sealer.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const journalId = '01k9s3v8p6e4q2w7r5t1y0m3ab';
const label = { kind: 'entry', id: '01k9s3v8p6e4q2w7r5t1y0m3ac', name: '0mmqms000-laptop-1e23' };
const newRing = () => createKeyRing(randomBytes(32), journalId);

test('what was sealed opens with the same key, and with no other', () => {
  const ring = newRing();
  const sealed = createKeySealer(ring).seal(label, 'She asked for the quiet table.');
  expect(sealed.includes('quiet')).toBe(false);
  expect(createKeySealer(ring).open(sealed)).toEqual({
    content: Buffer.from('She asked for the quiet table.'),
    label,
  });
  expect(createKeySealer(newRing()).open(sealed)).toEqual({
    problem: 'was encrypted with another key',
  });
  expect(plainSealer.open(sealed)).toEqual({
    problem: 'is encrypted, although this journal has no password',
  });
});

test('the same words sealed twice have nothing in common', () => {
  const sealer = createKeySealer(newRing());
  const [one, two] = [sealer.seal(label, 'words'), sealer.seal(label, 'words')];
  expect(one?.subarray(-21)).not.toEqual(two?.subarray(-21));
});

test('a file in which any byte is changed or that is cut anywhere is never taken for good', () => {
  const sealer = createKeySealer(newRing());
  const sealed = sealer.seal(label, 'She asked for the quiet table. '.repeat(100));
  const refuses = (bytes: Buffer) => 'problem' in sealer.open(bytes);
  const taken: string[] = [];
  let tried = 0;
  for (let at = 0; at < sealed.length; at += 1) {
    for (const change of [1, 128, 255]) {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ change;
      if (!refuses(changed)) taken.push(`byte ${at} changed by ${change}`);
    }
    if (!refuses(sealed.subarray(0, at))) taken.push(`cut at ${at}`);
    tried += 4;
  }
  if (!refuses(Buffer.concat([sealed, Buffer.of(0)]))) taken.push('a byte more');
  expect(taken).toEqual([]);
  expect(tried).toBeGreaterThan(10_000);
});

test('plain files count in a sealed journal only while its password is being turned on or off', () => {
  const ring = newRing();
  const plain = Buffer.from('{"a":1}');
  expect(createKeySealer(ring).open(plain)).toEqual({
    problem: 'is not encrypted, although this journal has a password',
  });
  for (const sealer of [createTurningOnSealer(ring), createTurningOffSealer(ring)]) {
    expect(sealer.open(plain)).toEqual({ content: plain, label: null });
    expect(sealer.open(createKeySealer(ring).seal(label, 'x'))).toHaveProperty('label', label);
  }
  expect(createTurningOffSealer(ring).seal(label, 'x')).toEqual(Buffer.from('x'));
});

test('names say when and where, and nothing of the words', () => {
  const revision = '0mmqms000-laptop-1e234d25c4d6bca3';
  const sealer = createKeySealer(newRing());
  expect(sealer.revisionName(revision)).toMatch(/^0mmqms000-laptop-[0-9a-f]{16}$/);
  expect(sealer.revisionName(revision)).not.toBe(revision);
  expect(sealer.revisionName(revision)).toBe(sealer.revisionName(revision));
  expect(sealer.packName('reflective-models/my-own-way')).toMatch(/^[0-9a-f]{32}$/);
  expect(sealer.blobName('ab'.repeat(32))).toMatch(/^[0-9a-f]{64}$/);
});

test('a blob of any size comes back from any place in it; one that was cut or changed does not', async () => {
  const folder = await temporaryFolder();
  const sealer = createKeySealer(newRing());
  const sizes = fc.constantFrom(0, 1, 65_535, 65_536, 65_537, 131_072, 200_000);
  await fc.assert(
    fc.asyncProperty(sizes, fc.integer({ min: 5_000, max: 70_000 }), async (size, piece) => {
      const content = randomBytes(size);
      const sealed = await collect(sealer.sealBlob(split(content, piece)));
      const file = path.join(folder, 'blob');
      expect((await openFrom(sealer, file, sealed)).equals(content)).toBe(true);
      const opened = await openedFrom(sealer, file, sealed);
      const from = Math.floor(size / 3);
      const middle = await opened.read(from, piece);
      await opened.close();
      expect(middle.equals(content.subarray(from, from + piece))).toBe(true);
      for (const end of [sealed.length - 1, sealed.length - 16, Math.max(0, size - 1), 60, 0]) {
        await expect(openFrom(sealer, file, sealed.subarray(0, end))).rejects.toThrow(SealFault);
      }
      const changed = Buffer.from(sealed);
      changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
      await expect(openFrom(sealer, file, changed)).rejects.toThrow(SealFault);
    }),
    { numRuns: 10 },
  );
});

test('a plain journal keeps a blob as it is, under the hash of its content', async () => {
  const content = randomBytes(100_000);
  const file = path.join(await temporaryFolder(), 'blob');
  expect(plainSealer.blobName('ab')).toBe('ab');
  const kept = await collect(plainSealer.sealBlob([content]));
  expect(kept.equals(content)).toBe(true);
  expect((await openFrom(plainSealer, file, kept)).equals(content)).toBe(true);
});

test('a key that was forgotten is zeros, and seals and opens nothing', () => {
  const masterKey = randomBytes(32);
  const sealer = createKeySealer(createKeyRing(masterKey, journalId));
  const sealed = sealer.seal(label, 'words');
  sealer.forget();
  expect(masterKey).toEqual(Buffer.alloc(32));
  expect(() => sealer.seal(label, 'words')).toThrow('locked');
  expect(() => sealer.open(sealed)).toThrow('locked');
});

async function openedFrom(sealer: Sealer, file: string, bytes: Buffer) {
  await writeFile(file, bytes);
  return sealer.openBlob(await realFileSystem.openFile(file));
}

async function openFrom(sealer: Sealer, file: string, bytes: Buffer) {
  const opened = await openedFrom(sealer, file, bytes);
  try {
    return await collect(filePieces(opened));
  } finally {
    await opened.close();
  }
}

function* split(content: Buffer, length: number): Generator<Buffer> {
  for (let at = 0; at < content.length; at += length) yield content.subarray(at, at + length);
}

async function collect(pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}
