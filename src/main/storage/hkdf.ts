import { createHmac } from 'node:crypto';

/**
 * HKDF-SHA256 (RFC 5869) for the 32 bytes we want at most, which takes two HMACs.
 * Node's own does the same in twice the time, and a sealed journal of ten thousand
 * files needs ten thousand keys before it can be shown.
 */
export function hkdf(key: Uint8Array, salt: Uint8Array, info: string): Buffer {
  const extracted = createHmac('sha256', salt).update(key).digest();
  const expanded = createHmac('sha256', extracted).update(info, 'utf8').update(firstBlock).digest();
  extracted.fill(0);
  return expanded;
}

const firstBlock = Uint8Array.of(1);
