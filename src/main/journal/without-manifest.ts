import path from 'node:path';
import type { Manifest } from '#shared/journal/manifest.ts';
import { orMissing, type Disk } from '#main/storage/disk.ts';
import type { JournalPlace } from '#main/storage/journal-data.ts';
import type { ManifestReading } from './manifest-file.ts';

/**
 * For looking at a journal whose `journal.json` is lost: the records can be read
 * without it. What it would say is made up here, and never written.
 */
export async function withoutManifest(
  { disk, journal }: Pick<JournalPlace, 'disk' | 'journal'>,
  reason: string,
): Promise<ManifestReading> {
  const items = (await orMissing(disk.readFolder(journal))) ?? [];
  const isJournal = items.some(({ name }) => name === 'records');
  // One that can be read and was refused has its reasons: a newer version, a password.
  if (!isJournal || (await canBeRead(disk, journal))) return { outcome: 'refused', reason };
  const manifest: Manifest = {
    format: 1,
    journalId: '0'.repeat(26),
    createdAt: new Date(0).toISOString(),
    keySlots: [],
  };
  return { outcome: 'found', manifest, spare: null, readOnly: false, damage: [reason] };
}

async function canBeRead(disk: Disk, journal: string): Promise<boolean> {
  const read = await Promise.all(
    ['journal.json', 'journal.json.bak'].map(async (name) => {
      const content = await orMissing(disk.readFile(path.join(journal, name)));
      try {
        return content !== undefined && JSON.parse(content.toString('utf8')) !== null;
      } catch {
        return false;
      }
    }),
  );
  return read.includes(true);
}
