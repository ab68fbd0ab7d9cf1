import { recordKinds } from '#shared/journal/records.ts';
import type { Revision } from '#shared/journal/revision.ts';
import { openBundle, type OpenedBundle } from '#main/bundles/open-bundle.ts';
import type { BundledFile } from '#main/bundles/bundle-format.ts';
import type { Disk } from '#main/storage/disk.ts';
import { resolveRecord } from '#main/storage/resolve-record.ts';
import { readRevision } from '#main/storage/revision-file.ts';

export type BackupContent = {
  readonly entries: number;
  readonly customers: number;
  readonly lastChange: string | null;
  readonly sealed: boolean;
};

/** Reads what is in a backup; throws a `BundleFault` where it cannot be read. */
export async function previewBackup(disk: Disk, file: string): Promise<BackupContent> {
  const bundle = await openBundle(disk, file);
  try {
    const records = bundle.files.filter(({ path }) => path.startsWith('records/'));
    const sealed = records.some(({ path }) => path.endsWith('.sealed'));
    return {
      entries: await countLiving(bundle, records, 'entry', sealed),
      customers: await countLiving(bundle, records, 'customer', sealed),
      lastChange: sealed ? null : newestTime(records),
      sealed,
    };
  } finally {
    await bundle.close();
  }
}

async function countLiving(
  bundle: OpenedBundle,
  records: readonly BundledFile[],
  kind: (typeof recordKinds)[number],
  sealed: boolean,
): Promise<number> {
  const byId = new Map<string, Revision[]>();
  const own = records.filter(({ path }) => path.startsWith(`records/${kind}/`));
  for (const file of own) {
    const id = file.path.split('/')[2] ?? '';
    const revisions = byId.get(id) ?? [];
    byId.set(id, revisions);
    // Without the key it can only be said how many there are, the deleted ones with them.
    if (sealed) continue;
    const read = readRevision(await bytesOf(bundle, file));
    if ('revision' in read) revisions.push(read.revision);
  }
  if (sealed) return byId.size;
  return [...byId.values()].filter(
    (revisions) => revisions.length > 0 && !resolveRecord(revisions).state.removed,
  ).length;
}

async function bytesOf(bundle: OpenedBundle, file: BundledFile): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of bundle.pieces(file)) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** The names of revisions begin with the time, in base 36. */
function newestTime(records: readonly BundledFile[]): string | null {
  const times = records.flatMap(({ path }) => {
    const start = /^[0-9a-z]{9}(?=-)/.exec(path.split('/').at(-1) ?? '')?.[0];
    const time = start === undefined ? NaN : parseInt(start, 36);
    return time > 0 && time < 253_402_300_799_000 ? [time] : [];
  });
  return times.length === 0 ? null : new Date(Math.max(...times)).toISOString();
}
