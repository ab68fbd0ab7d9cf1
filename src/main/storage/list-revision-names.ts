import path from 'node:path';
import { recordKinds } from '#shared/journal/records.ts';
import { orMissing, type Disk } from './disk.ts';
import { inParallel } from './in-parallel.ts';
import type { Sealer } from './sealer.ts';
import { recordKey } from './read-revisions.ts';

/** The names of the revisions whose files lie in a journal and end so, by `recordKey`. Nothing is read but folders. */
export async function listRevisionNames(
  disk: Disk,
  journal: string,
  ending: Sealer['ending'],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const folders = await inParallel(recordKinds, async (kind) => {
    const items = await namesIn(disk, path.join(journal, 'records', kind));
    return items.map((id) => ({ kind, id }));
  });
  const found = await inParallel(folders.flat(), async ({ kind, id }) => {
    const files = await namesIn(disk, path.join(journal, 'records', kind, id));
    const names = files
      .filter((file) => file.endsWith(ending))
      .flatMap((file) => revisionStart.exec(file)?.[0] ?? []);
    return [recordKey({ kind, id }), [...new Set(names)].sort()] as const;
  });
  return new Map(found.filter(([, names]) => names.length > 0));
}

/** The copies of sync clients keep the name and put something behind it. */
const revisionStart = /^[0-9a-z]{9}-[0-9a-z]{6}-[0-9a-f]{16}(?=(?:\W.*)?\.(?:json|sealed)$)/;

async function namesIn(disk: Disk, folder: string): Promise<readonly string[]> {
  const items = (await orMissing(disk.readFolder(folder))) ?? [];
  return items.map(({ name }) => name);
}
