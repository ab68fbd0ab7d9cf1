import type { Evidence } from './evidence.ts';

/** The label of the item that has a file with this content: as it is kept, or as it came. */
export function findKnownFile(items: readonly Evidence[], hash: string): string | null {
  const item = items.find(({ files = [] }) =>
    files.some((file) => [file.blob, file.sourceHash, file.original?.blob].includes(hash)),
  );
  return item?.code ?? null;
}
