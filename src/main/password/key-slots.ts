import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import type { z } from 'zod';
import type { NewPassword } from '#shared/contract/app-calls.ts';
import {
  passwordSlotSchema,
  recoverySlotSchema,
  type PasswordSlot,
  type RecoverySlot,
} from '#shared/journal/key-slots.ts';
import { canonicalJson } from '#main/storage/canonical-json.ts';
import type { KeyRing } from '#main/storage/key-ring.ts';
import { parseRecoveryKey, recoveryWrappingKey } from './recovery-key.ts';
import { isAcceptable, stretchPassword, type Stretching } from './stretch-password.ts';

/** What somebody opens a journal with. */
export type Secret = {
  readonly kind: 'password' | 'recovery';
  /** The password, or the recovery key with its groups. */
  readonly text: string;
};

/** The slots of a journal that gets a password: one for it, one for its recovery key. */
export const makeSlots = async (
  ring: KeyRing,
  { password, recoveryKey }: NewPassword,
  stretching: Stretching,
): Promise<readonly unknown[]> => [
  await makePasswordSlot(ring, password, stretching),
  makeRecoverySlot(ring, recoveryKey),
];

/** Wraps the master key for a password. */
export async function makePasswordSlot(
  ring: KeyRing,
  password: string,
  stretching: Stretching,
): Promise<PasswordSlot> {
  const salt = randomBytes(32);
  const wrapping = await stretchPassword(password, salt, stretching);
  const slot = { kind: 'password', kdf: 'scrypt', ...stretching } as const;
  return closed(ring, { ...slot, ...wrap(ring, slot, salt, wrapping) });
}

/** Wraps the master key for a recovery key, given as it was shown. */
export function makeRecoverySlot(ring: KeyRing, recoveryKey: string): RecoverySlot {
  const key = parseRecoveryKey(recoveryKey);
  if (!key) throw new Error('This is not a recovery key.');
  const salt = randomBytes(32);
  const slot = { kind: 'recovery', kdf: 'hkdf-sha256' } as const;
  return closed(ring, {
    ...slot,
    ...wrap(ring, slot, salt, recoveryWrappingKey(key, salt)),
  });
}

export type Unwrapped =
  | { readonly outcome: 'unwrapped'; readonly masterKey: Buffer }
  | { readonly outcome: 'wrong' }
  /** No slot of this kind is whole. */
  | { readonly outcome: 'damaged' }
  | { readonly outcome: 'none' };

/**
 * Tries a secret on the slots of its kind. Slots of kinds we do not know are
 * passed over; those of passwords that are stretched less than `least` are not tried.
 */
export async function unwrapSlots(
  slots: readonly unknown[],
  journalId: string,
  secret: Secret,
  least: Stretching,
): Promise<Unwrapped> {
  const mine = slots.filter((slot) => kindOf(slot) === secret.kind);
  if (mine.length === 0) return { outcome: 'none' };
  let whole = 0;
  for (const slot of mine) {
    const opened = await unwrapSlot(slot, journalId, secret, least);
    if (opened === 'damaged') continue;
    if (opened !== 'wrong') return { outcome: 'unwrapped', masterKey: opened };
    whole += 1;
  }
  return { outcome: whole > 0 ? 'wrong' : 'damaged' };
}

/** The slots of a manifest but for those of one kind, which a new one takes the place of. */
export const withoutSlots = (slots: readonly unknown[], kind: Secret['kind']): readonly unknown[] =>
  slots.filter((slot) => kindOf(slot) !== kind);

type Slot = PasswordSlot | RecoverySlot;

async function unwrapSlot(
  value: unknown,
  journalId: string,
  secret: Secret,
  least: Stretching,
): Promise<Buffer | 'wrong' | 'damaged'> {
  const schema: z.ZodType<Slot> =
    secret.kind === 'password' ? passwordSlotSchema : recoverySlotSchema;
  const parsed = schema.safeParse(value);
  if (!parsed.success || checkOf(journalId, parsed.data) !== parsed.data.check) return 'damaged';
  const slot = parsed.data;
  const wrapping = await wrappingKey(slot, secret.text, least);
  if (typeof wrapping === 'string') return wrapping;
  try {
    return open(slot, journalId, wrapping);
  } catch {
    return 'wrong';
  } finally {
    wrapping.fill(0);
  }
}

async function wrappingKey(
  slot: Slot,
  text: string,
  least: Stretching,
): Promise<Buffer | 'wrong' | 'damaged'> {
  const salt = Buffer.from(slot.salt, 'base64');
  if (slot.kind === 'password') {
    return isAcceptable(slot, least) ? stretchPassword(text, salt, slot) : 'damaged';
  }
  const key = parseRecoveryKey(text);
  return key ? recoveryWrappingKey(key, salt) : 'wrong';
}

function open(slot: Slot, journalId: string, wrapping: Buffer): Buffer {
  const sealed = Buffer.from(slot.key, 'base64');
  const nonce = Buffer.from(slot.nonce, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', wrapping, nonce, { authTagLength: 16 });
  decipher.setAAD(slotContext(journalId, slot));
  decipher.setAuthTag(sealed.subarray(-16));
  return Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
}

function wrap(
  ring: KeyRing,
  slot: Pick<Slot, 'kind' | 'kdf'>,
  salt: Buffer,
  wrapping: Buffer,
): Pick<Slot, 'salt' | 'nonce' | 'key'> {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', wrapping, nonce);
  cipher.setAAD(slotContext(ring.journalId, slot));
  const key = ring.lend((masterKey) =>
    Buffer.concat([cipher.update(masterKey), cipher.final(), cipher.getAuthTag()]),
  );
  wrapping.fill(0);
  return {
    salt: salt.toString('base64'),
    nonce: nonce.toString('base64'),
    key: key.toString('base64'),
  };
}

/** A slot belongs to one journal and one way of opening it. */
const slotContext = (journalId: string, { kind, kdf }: Pick<Slot, 'kind' | 'kdf'>): Buffer =>
  Buffer.from(`hindsight slot\n${journalId}\n${kind}\n${kdf}`, 'utf8');

const closed = <Open extends Omit<Slot, 'check'>>(
  ring: KeyRing,
  slot: Open,
): Open & { readonly check: string } => ({ ...slot, check: checkOf(ring.journalId, slot) });

function checkOf(journalId: string, slot: object): string {
  const { check: _, ...checked } = slot as { readonly check?: string };
  return createHash('sha256')
    .update(`${journalId}\n${canonicalJson(checked)}`, 'utf8')
    .digest('hex');
}

const kindOf = (slot: unknown): unknown =>
  (slot as { readonly kind?: unknown } | null | undefined)?.kind;
