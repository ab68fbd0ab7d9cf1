import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { listJournalFiles } from '#main/bundles/list-journal-files.ts';
import { makeBundle } from '#main/bundles/make-bundle.ts';
import { createDisk } from '#main/storage/disk.ts';
import { realFileSystem } from '#main/storage/file-system.ts';
import { testId } from '../make-entry.ts';
import { temporaryFolder } from '../temporary-folder.ts';

export const disk = createDisk(realFileSystem, randomBytes, 'laptop');
export const quietJob = { progress: () => undefined, signal: new AbortController().signal };
export const journalId = testId(7);

export const journalJson = JSON.stringify({
  format: 1,
  journalId,
  createdAt: '2026-03-14T18:00:00.000Z',
  keySlots: [],
});

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A folder with `journal.json` and the given files below it; give only what differs. */
export async function journalFolder(files: Files = {}): Promise<string> {
  const journal = path.join(await temporaryFolder(), 'journal');
  for (const [name, content] of Object.entries({ 'journal.json': journalJson, ...files })) {
    const file = path.join(journal, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return journal;
}

/** The journal in one file, beside it. */
export async function bundleOf(journal: string, name = 'copy.hindsight'): Promise<string> {
  const file = path.join(path.dirname(journal), name);
  const { files } = await listJournalFiles(disk, journal);
  await makeBundle({ disk, journal, journalId, file, files }, quietJob);
  return file;
}

/** Every file below a folder with its bytes in hex. */
export async function contentsOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const items = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = items
    .filter((item) => item.isFile())
    .map((item) => path.join(item.parentPath, item.name));
  const read = await Promise.all(
    files.sort().map(async (file) => [path.relative(folder, file), await readFile(file)] as const),
  );
  return Object.fromEntries(read.map(([name, bytes]) => [name, bytes.toString('hex')]));
}

/** The places a revision, a vault file and a draft have. */
export const entryFile = (name: string, id = testId(1)): string =>
  `records/entry/${id}/${name}.json`;
export const vaultFile = (hash: string): string => `vault/${hash.slice(0, 2)}/${hash}`;
