import { createHash } from 'node:crypto';
import type { KeyRing } from '#main/storage/key-ring.ts';

/** Below the app's data, what is remembered of the journal in a folder; under another key it is another memory. */
export function memoryName(journal: string, ring: Pick<KeyRing, 'keyId'> | null): string {
  const place = createHash('sha256').update(journal).digest('hex').slice(0, 32);
  return `known/${ring ? `${place}-${ring.keyId.toString('hex')}` : place}`;
}
