import { z } from 'zod';

const base64Schema = z.string().regex(/^[A-Za-z0-9+/]+=*$/);

const wrappedKey = {
  salt: base64Schema,
  nonce: base64Schema,
  /** The master key encrypted with AES-256-GCM, and the tag: 48 bytes. */
  key: base64Schema,
  /** SHA-256 (hex) over the slot, by which a damaged slot is told from a wrong password. */
  check: z.string(),
};

/** The master key, wrapped by what the password gives after scrypt. */
export const passwordSlotSchema = z.looseObject({
  kind: z.literal('password'),
  kdf: z.literal('scrypt'),
  /** N, r and p of scrypt (RFC 7914). */
  cost: z.number().int(),
  blockSize: z.number().int(),
  parallel: z.number().int(),
  ...wrappedKey,
});

/** The master key, wrapped by the recovery key: 256 random bits need no stretching. */
export const recoverySlotSchema = z.looseObject({
  kind: z.literal('recovery'),
  kdf: z.literal('hkdf-sha256'),
  ...wrappedKey,
});

export type PasswordSlot = z.output<typeof passwordSlotSchema>;
export type RecoverySlot = z.output<typeof recoverySlotSchema>;

/** What a slot may hold that is damaged, or of a kind that a newer version made: it is kept as it is. */
export const keySlotSchema = z.unknown();
