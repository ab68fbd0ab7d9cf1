import type { Disk } from './disk.ts';
import type { Sealer } from './sealer.ts';
import { readRevision, type ReadRevision } from './revision-file.ts';

/** Reads and proves one revision file; one that cannot be read is a problem like a damaged one. */
export async function readRevisionFile(
  { disk, sealer }: { readonly disk: Disk; readonly sealer: Sealer },
  file: string,
): Promise<ReadRevision> {
  let content: Buffer;
  try {
    content = await disk.readFile(file);
  } catch {
    return { problem: 'cannot be read' };
  }
  const opened = sealer.open(content);
  return 'problem' in opened ? opened : readRevision(opened.content);
}
