import { createHmac } from 'node:crypto';
import { hkdf } from './hkdf.ts';

/** The keys of one journal, all made from its master key; the master key itself is never handed out. */
export type KeyRing = {
  readonly journalId: string;
  /** Eight bytes that name the master key without telling anything of it. */
  readonly keyId: Buffer;
  /** The key of one file: `salt` is its own, so that no key is used for two files. */
  readonly fileKey: (kind: string, salt: Uint8Array) => Buffer;
  /** A name that says nothing to those without the key: HMAC-SHA-256 in hex. */
  readonly hiddenName: (purpose: 'revision' | 'pack' | 'blob', text: string) => string;
  /** Proves that `journal.json` was written by somebody who has the key: HMAC-SHA-256 in hex. */
  readonly manifestProof: (text: string) => string;
  /** The master key for as long as `use` runs: to wrap it for another password. */
  readonly lend: <Result>(use: (masterKey: Buffer) => Result) => Result;
  /** Overwrites the keys with zeros. */
  readonly forget: () => void;
};

/** Takes the 32 bytes of `masterKey` over: they are overwritten when the ring is told to forget. */
export function createKeyRing(masterKey: Buffer, journalId: string): KeyRing {
  let forgotten = false;
  const derive = (salt: Uint8Array, purpose: string, length = 32): Buffer => {
    if (forgotten) throw locked();
    return hkdf(masterKey, salt, `hindsight ${purpose}`).subarray(0, length);
  };
  const journalSalt = Buffer.from(journalId, 'utf8');
  const keyId = derive(journalSalt, 'key id', 8);
  const nameKey = derive(journalSalt, 'names');

  return {
    journalId,
    keyId,
    fileKey: (kind, salt) => derive(salt, `file ${kind}`),
    hiddenName: (purpose, text) => {
      if (forgotten) throw locked();
      return createHmac('sha256', nameKey).update(`${purpose}\n${text}`, 'utf8').digest('hex');
    },
    manifestProof: (text) => {
      const key = derive(journalSalt, 'manifest');
      return createHmac('sha256', key).update(text, 'utf8').digest('hex');
    },
    lend: (use) => {
      if (forgotten) throw locked();
      return use(masterKey);
    },
    forget: () => {
      forgotten = true;
      masterKey.fill(0);
      nameKey.fill(0);
    },
  };
}

/** The error code of work that was still going on when its journal was locked. */
export const lockedCode = 'HLOCKED';

const locked = () =>
  Object.assign(new Error('The journal is locked: its key is gone.'), { code: lockedCode });
