import type { Evidence } from './evidence.ts';
import { emptyEvidence } from './evidence.ts';
import type { EvidenceFile } from './evidence-file.ts';

/** What a file that became an item of its own is called: its name without the ending, spoken plainly. */
export function titleOfFile(name: string): string {
  const stem = name.replace(/\.[A-Za-z0-9]{1,5}$/, '');
  return stem
    .replace(/[\p{C}_]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 300);
}

/** A new item for one file. */
export const itemOfFile = (id: string, code: string, file: EvidenceFile): Evidence => ({
  ...emptyEvidence,
  id,
  code,
  title: titleOfFile(file.original?.name ?? file.name),
  ...(file.mediaType === 'message/rfc822' ? { type: 'WP', channel: 'E-mail' } : {}),
  files: [file],
});
