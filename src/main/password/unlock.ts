import type { Manifest } from '#shared/journal/manifest.ts';
import { createKeyRing, type KeyRing } from '#main/storage/key-ring.ts';
import { unwrapSlots, type Secret, type Unwrapped } from './key-slots.ts';
import { parseRecoveryKey } from './recovery-key.ts';
import { usualStretching, type Stretching } from './stretch-password.ts';

export type Unlocking =
  | { readonly outcome: 'unlocked'; readonly ring: KeyRing }
  /** One sentence; a wrong password and a damaged slot are told apart. */
  | { readonly outcome: 'refused'; readonly reason: string };

/**
 * Opens the key slots of a journal. Where those of `journal.json` are damaged
 * the ones of its copy, `spare`, are tried.
 */
export async function unlockManifest(
  manifest: Manifest,
  spare: Manifest | null,
  secret: Secret,
  least: Stretching = usualStretching,
): Promise<Unlocking> {
  if (secret.kind === 'recovery' && parseRecoveryKey(secret.text) === null) {
    return refused(noRecoveryKey);
  }
  const first = await unwrapFrom(manifest, manifest, secret, least);
  const usesSpare = spare !== null && (first.outcome === 'damaged' || first.outcome === 'none');
  const tried = usesSpare ? await unwrapFrom(spare, manifest, secret, least) : first;
  if (tried.outcome === 'unwrapped') return { outcome: 'unlocked', ring: tried.ring };
  return refused(reasons[secret.kind][tried.outcome]);
}

type Tried = Exclude<Unwrapped, { outcome: 'unwrapped' }> | { outcome: 'unwrapped'; ring: KeyRing };

async function unwrapFrom(
  { keySlots }: Manifest,
  { journalId, seal }: Manifest,
  secret: Secret,
  least: Stretching,
): Promise<Tried> {
  const unwrapped = await unwrapSlots(keySlots, journalId, secret, least);
  if (unwrapped.outcome !== 'unwrapped') return unwrapped;
  const ring = createKeyRing(unwrapped.masterKey, journalId);
  if (ring.keyId.toString('hex') === seal?.keyId) return { outcome: 'unwrapped', ring };
  ring.forget();
  return { outcome: 'damaged' };
}

const refused = (reason: string): Unlocking => ({ outcome: 'refused', reason });

const noRecoveryKey =
  'This is not a whole recovery key: check it group by group, there are fourteen of four characters.';

const reasons = {
  password: {
    wrong: 'This is not the password of this journal: try again, capital letters count.',
    damaged:
      'The password was not tried: the part of journal.json it opens is damaged. Use the recovery key, or put journal.json back from a copy.',
    none: 'This journal has no password that can be typed: use the recovery key.',
  },
  recovery: {
    wrong: 'This is the recovery key of another journal, or an older one of this journal.',
    damaged:
      'The recovery key was not tried: the part of journal.json it opens is damaged. Use the password, or put journal.json back from a copy.',
    none: 'This journal has no recovery key: use the password.',
  },
} as const;
