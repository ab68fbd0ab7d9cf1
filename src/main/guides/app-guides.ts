import path from 'node:path';
import type { Guide } from '#shared/guides/guide.ts';
import type { Disk } from '#main/storage/disk.ts';
import { readGuidePacks } from './guide-packs.ts';

/** The guides that come with the app. They stay as they are while it runs: they are read once. */
export function createAppGuides(disk: Disk, resources: string): () => Promise<readonly Guide[]> {
  let read: Promise<readonly Guide[]> | null = null;
  const readNow = async () => {
    try {
      return (await readGuidePacks(disk, path.join(resources, 'guides'))).guides;
    } catch (error) {
      read = null;
      throw error;
    }
  };
  return () => (read ??= readNow());
}
