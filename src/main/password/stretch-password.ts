import { scrypt } from 'node:crypto';

/** N, r and p of scrypt (RFC 7914). It takes 128 · N · r bytes of memory. */
export type Stretching = {
  readonly cost: number;
  readonly blockSize: number;
  readonly parallel: number;
};

/** The least that OWASP's Password Storage Cheat Sheet names for scrypt: 128 MiB, once. */
export const usualStretching: Stretching = { cost: 2 ** 17, blockSize: 8, parallel: 1 };

const mostMemory = 2 ** 30;

/** Neither weaker than `least`, so that passwords could be tried in bulk, nor so heavy that a journal could stop the computer. */
export const isAcceptable = (
  { cost, blockSize, parallel }: Stretching,
  least: Stretching,
): boolean =>
  Number.isInteger(Math.log2(cost)) &&
  cost >= least.cost &&
  blockSize >= least.blockSize &&
  parallel >= 1 &&
  parallel <= 4 &&
  128 * cost * blockSize <= mostMemory;

/**
 * 32 bytes from a password, slowly. The password is brought to NFKC first, so
 * that one typed on a Mac (letters and accents apart) opens the same journal.
 */
export function stretchPassword(
  password: string,
  salt: Uint8Array,
  { cost, blockSize, parallel }: Stretching,
): Promise<Buffer> {
  const bytes = Buffer.from(password.normalize('NFKC'), 'utf8');
  const options = { N: cost, r: blockSize, p: parallel, maxmem: 2 * mostMemory };
  return new Promise((resolve, reject) => {
    scrypt(bytes, salt, 32, options, (error, key) => {
      bytes.fill(0);
      if (error) reject(error);
      else resolve(key);
    });
  });
}
