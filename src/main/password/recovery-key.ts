import { createHash, hkdfSync } from 'node:crypto';

const keyLength = 32;
/** Of RFC 4648: no 0, 1, 8 or 9, which are read as O, I, B and g. */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const keyCharacters = 52;

/**
 * A recovery key as it is shown once: 256 bits in base32, and a last group by
 * which a slip of the pen is noticed. `ABCD-EFGH-…`, fourteen groups of four.
 */
export function formatRecoveryKey(key: Uint8Array): string {
  const text = toBase32(key) + checkGroup(key);
  return (text.match(/.{4}/g) ?? []).join('-');
}

/** The 32 bytes of a recovery key as somebody typed it, `null` when that is none. */
export function parseRecoveryKey(typed: string): Buffer | null {
  const text = typed
    .toUpperCase()
    .replace(/[\s\-–—]/g, '')
    .replace(/0/g, 'O')
    .replace(/1/g, 'I')
    .replace(/8/g, 'B');
  if (text.length !== keyCharacters + 4 || /[^A-Z2-7]/.test(text)) return null;
  const key = fromBase32(text.slice(0, keyCharacters));
  return checkGroup(key) === text.slice(keyCharacters) ? key : null;
}

/** The key that wraps the master key. 256 random bits cannot be guessed: no stretching is needed. */
export const recoveryWrappingKey = (key: Uint8Array, salt: Uint8Array): Buffer =>
  Buffer.from(hkdfSync('sha256', key, salt, 'hindsight recovery slot', 32));

const checkGroup = (key: Uint8Array): string =>
  toBase32(createHash('sha256').update('hindsight recovery key').update(key).digest()).slice(0, 4);

function toBase32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? [])
    .map((five) => alphabet[parseInt(five.padEnd(5, '0'), 2)] ?? '')
    .join('');
}

function fromBase32(text: string): Buffer {
  const bits = Array.from(text)
    .map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  const bytes = bits.slice(0, keyLength * 8).match(/.{8}/g) ?? [];
  return Buffer.from(bytes.map((byte) => parseInt(byte, 2)));
}
