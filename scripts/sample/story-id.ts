import { createHash } from 'node:crypto';
import { encodeTime } from 'ulid';

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * A record id (lower-case ULID) that comes from the instant and a name instead of
 * chance, so that changing one page of the sample leaves all other ids as they are.
 */
export function storyId(instant: string, name: string): string {
  const time = encodeTime(Date.parse(instant), 10).toLowerCase();
  const hash = createHash('sha256').update(name).digest();
  return time + [...hash.subarray(0, 16)].map((byte) => alphabet[byte % 32]).join('');
}
