import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { BundleFault } from '#main/bundles/bundle-format.ts';
import { isJournalPlace } from '#main/bundles/bundle-layout.ts';
import { restoreBundle } from '#main/bundles/restore-bundle.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import {
  bundleOf,
  contentsOf,
  disk,
  entryFile,
  journalFolder,
  quietJob,
  vaultFile,
} from './journal-folder.ts';

const files = {
  [entryFile('first')]: 'words of the first version, and some more of them',
  [entryFile('second')]: 'words of the second version',
  [vaultFile('ab'.repeat(32))]: new Uint8Array(2000).map((_, index) => index % 251),
};

const goodBundle = async (): Promise<Buffer> =>
  readFile(await bundleOf(await journalFolder(files)));

/** Tries to restore bytes and gives `restored` or the reason; whatever happens, nothing may stand anywhere but the journal itself, whole. */
async function tryToRestore(bytes: Uint8Array): Promise<string> {
  const home = await temporaryFolder();
  const inner = path.join(home, 'a', 'b');
  await mkdir(inner, { recursive: true });
  const file = path.join(inner, 'copy.hindsight');
  await writeFile(file, bytes);
  try {
    await restoreBundle(disk, file, path.join(inner, 'restored'), quietJob);
  } catch (error) {
    if (!(error instanceof BundleFault)) throw error;
    expect(await everything(home)).toEqual(['a', 'a/b', 'a/b/copy.hindsight']);
    return error.message;
  }
  const found = await contentsOf(path.join(inner, 'restored'));
  expect(found).toEqual(await contentsOf(await journalFolder(files)));
  expect((await readdir(inner)).sort()).toEqual(['copy.hindsight', 'restored']);
  return 'restored';
}

const everything = async (folder: string) =>
  (await readdir(folder, { recursive: true })).map((name) => name.split(path.sep).join('/')).sort();

/** Writes other bytes of the same length over every place where `from` stands. */
function replaceAll(bytes: Buffer, from: string, to: string): Buffer {
  const changed = Buffer.from(bytes);
  for (let at = changed.indexOf(from); at >= 0; at = changed.indexOf(from, at + 1)) {
    changed.write(to, at, 'latin1');
  }
  return changed;
}

test('a good bundle is restored, so that the refusals below mean something', async () => {
  expect(await tryToRestore(await goodBundle())).toBe('restored');
});

test('of four hundred damaged bundles each is refused in a sentence or comes back whole', async () => {
  const good = await goodBundle();
  const place = fc.nat(good.length - 1);
  const flip = fc
    .array(fc.tuple(place, fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 4 })
    .map((flips) => {
      const bytes = Buffer.from(good);
      for (const [at, mask] of flips) bytes[at] = (bytes[at] ?? 0) ^ mask;
      return bytes;
    });
  const cut = place.map((at) => good.subarray(0, at));
  const behead = place.map((at) => good.subarray(at));
  const hole = fc
    .tuple(place, place)
    .map(([a, b]) =>
      Buffer.concat([good.subarray(0, Math.min(a, b)), good.subarray(Math.max(a, b))]),
    );
  const twice = fc
    .tuple(place, place)
    .map(([a, b]) =>
      Buffer.concat([
        good.subarray(0, Math.max(a, b)),
        good.subarray(Math.min(a, b), Math.max(a, b)),
        good.subarray(Math.max(a, b)),
      ]),
    );
  const numbers = fc
    .tuple(place, fc.constantFrom(0, 1, 0x7fffffff, 0xffffffff))
    .map(([at, number]) => {
      const bytes = Buffer.from(good);
      bytes.writeUInt32LE(number, Math.min(at, bytes.length - 4));
      return bytes;
    });
  await fc.assert(
    fc.asyncProperty(fc.oneof(flip, cut, behead, hole, twice, numbers), async (bytes) => {
      expect(await tryToRestore(bytes)).toMatch(/^(restored$|[A-Z“/].+[.]$)/);
    }),
    { numRuns: 400 },
  );
}, 120_000);

const first = entryFile('first');
const renamed: readonly (readonly [string, string])[] = [
  ['leads outside', `../../${'x'.repeat(first.length - 6)}`],
  ['leads outside from within', `records/../../${'x'.repeat(first.length - 14)}`],
  ['begins at the root', `/etc/${'x'.repeat(first.length - 5)}`],
  ['is a path of Windows', `C:\\${'x'.repeat(first.length - 3)}`],
  ['has a backslash', first.replace('/first', '\\first')],
  ['is of another kind', first.replace('entry', 'enemy')],
  ['is that of another file', entryFile('second').padEnd(first.length, 'x').slice(0, first.length)],
  ['differs by case only', first.replace('first', 'FIRST')],
  ['holds a NUL', first.replace('first', 'fi\0st')],
];

test.each(renamed)('a bundle in which a name %s is refused', async (_, name) => {
  const bytes = replaceAll(await goodBundle(), first, name);
  expect(await tryToRestore(bytes)).toMatch(/damaged|holds things that no journal has/);
});

/** Changes something in the entry of a file in the zip's directory. */
async function withDirectoryEntry(name: string, change: (bytes: Buffer, at: number) => void) {
  const bytes = Buffer.from(await goodBundle());
  change(bytes, bytes.lastIndexOf(name) - 46);
  return bytes;
}

test('a link is refused', async () => {
  const bytes = await withDirectoryEntry(first, (zip, at) =>
    zip.writeUInt32LE((0o120777 << 16) >>> 0, at + 38),
  );
  expect(await tryToRestore(bytes)).toContain('holds things that no journal has');
});

test.each([
  ['smaller', 3],
  ['larger', 4000],
  ['beyond all measure', 2_100_000_000],
])('a size that lies, %s than the file, is refused', async (_, size) => {
  const bytes = await withDirectoryEntry(first, (zip, at) => zip.writeUInt32LE(size, at + 24));
  expect(await tryToRestore(bytes)).toMatch(/damaged|far larger inside/);
});

test('a file that swells beyond all measure is refused before it is unpacked', async () => {
  const bomb = zipSync({ [first]: new Uint8Array(5_000_000), 'bundle.json': strToU8('{}') });
  expect(await tryToRestore(bomb)).toContain('far larger inside');
});

test.each([
  ['a zip of something else', zipSync({ 'letter.txt': strToU8('Dear Ellie') })],
  ['a zip without its list', zipSync({ 'journal.json': strToU8('{}') })],
  ['no zip at all', strToU8('Dear Ellie')],
  ['nothing', new Uint8Array()],
])('%s is refused in one sentence', async (_, bytes) => {
  expect(await tryToRestore(bytes)).toMatch(/not a copy of a journal|no journal has/);
});

test('a copy by a newer version asks for an update', async () => {
  const newer = zipSync({ 'bundle.json': strToU8('{"format":2,"chapters":[]}') });
  expect(await tryToRestore(newer)).toContain('update Hindsight');
});

test.each(['CON.json', 'nul.json', 'com1.json', 'a.json.', '.hidden.json', '~a.json', 'a:b.json'])(
  'a file called %s has no place in a journal',
  (name) => {
    expect(isJournalPlace(`guides/${name}`)).toBe(false);
    expect(isJournalPlace('guides/plain.json')).toBe(true);
  },
);
