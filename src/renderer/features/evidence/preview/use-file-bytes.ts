import { useQuery } from '@tanstack/react-query';
import type { EvidenceFile } from '#shared/evidence/evidence-file.ts';
import { useJournal } from '#renderer/ui/journal-client.tsx';
import { readFile } from './read-file.ts';

/** The start of a file, `most` bytes at most: `undefined` while it is read, `null` where it is not there. */
export function useFileBytes(
  file: EvidenceFile,
  most: number,
): Uint8Array<ArrayBuffer> | null | undefined {
  const { vault } = useJournal();
  return useQuery({
    queryKey: ['vault', file.blob, most],
    queryFn: () => readFile(vault, file.blob, most),
    // The content of a blob never changes; it leaves memory with the preview.
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
  }).data;
}
