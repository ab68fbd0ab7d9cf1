import type { JournalClient } from '#shared/contract/contract.ts';
import type { MemoryFileSystem } from '../memory-file-system.ts';

/** What is wrong with the open journal: nothing, whatever happened to the disk before. */
export async function checkWhole(
  client: JournalClient,
  disk: MemoryFileSystem,
): Promise<readonly string[]> {
  const { open } = await client.app.status();
  const damage = open?.damage ?? ['no journal is open'];
  const empty = [...disk.files]
    .filter(([file, { bytes }]) => file.endsWith('.json') && bytes.length === 0)
    .map(([file]) => `${file} is empty`);
  return [...damage, ...empty, ...(open?.readOnly ? [open.readOnly.reason] : [])];
}
