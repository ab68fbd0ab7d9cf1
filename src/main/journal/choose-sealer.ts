import type { Manifest } from '#shared/journal/manifest.ts';
import { isProved } from '#main/password/seal-manifest.ts';
import type { KeyRing } from '#main/storage/key-ring.ts';
import {
  createKeySealer,
  createTurningOffSealer,
  createTurningOnSealer,
} from '#main/storage/key-sealer.ts';
import { plainSealer, type Sealer } from '#main/storage/sealer.ts';

/** The sealer of a journal as its manifest says it stands; one that cannot be proved, or is an old one, is not believed. */
export function chooseSealer(
  manifest: Manifest,
  ring: KeyRing | null,
  { isOld }: { readonly isOld: boolean },
): Sealer {
  if (!ring || !manifest.seal) return plainSealer;
  return sealerFor(ring, isProved(manifest, ring) && !isOld ? manifest.seal.state : 'on');
}

export function sealerFor(ring: KeyRing, state: NonNullable<Manifest['seal']>['state']): Sealer {
  switch (state) {
    case 'on':
      return createKeySealer(ring);
    case 'turning-on':
      return createTurningOnSealer(ring);
    case 'turning-off':
      return createTurningOffSealer(ring);
  }
}

/** What is wrong with the part of a manifest that says how its files are sealed, one sentence or none. */
export const sealDamage = (manifest: Manifest, ring: KeyRing | null): readonly string[] =>
  ring && !isProved(manifest, ring)
    ? [
        'journal.json was changed by something else than Hindsight: change the password under Settings to put it right.',
      ]
    : [];
