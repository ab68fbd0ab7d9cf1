import { sealedBy, sealedFormat, type Manifest, type Seal } from '#shared/journal/manifest.ts';
import { canonicalJson } from '#main/storage/canonical-json.ts';
import type { KeyRing } from '#main/storage/key-ring.ts';

/** A manifest in the format of sealed journals, with the proof that somebody with the key wrote it. */
export function sealManifest(
  manifest: Manifest,
  ring: KeyRing,
  { keySlots, state }: { readonly keySlots: readonly unknown[]; readonly state: Seal['state'] },
): Manifest {
  const seal = {
    ...manifest.seal,
    cipher: sealedBy,
    keyId: ring.keyId.toString('hex'),
    state,
    edition: editionOf(manifest.seal) + 1,
    proof: '',
  };
  const unproved = { ...manifest, format: sealedFormat, keySlots, seal };
  return { ...unproved, seal: { ...seal, proof: ring.manifestProof(provedText(unproved)) } };
}

/** How often `journal.json` was written since the password was turned on; 0 where it does not say. */
export const editionOf = (seal: Seal | undefined): number => seal?.edition ?? 0;

/** Whether a manifest stands as somebody with the key wrote it. */
export const isProved = (manifest: Manifest, ring: KeyRing): boolean =>
  manifest.seal !== undefined && ring.manifestProof(provedText(manifest)) === manifest.seal.proof;

/** A manifest without anything of a password. */
export function unsealManifest(manifest: Manifest, format: number): Manifest {
  const { seal: _, ...rest } = manifest;
  return { ...rest, format, keySlots: [] };
}

function provedText(manifest: Manifest): string {
  const { proof: _, ...seal } = manifest.seal ?? { proof: '' };
  return canonicalJson({ ...manifest, seal });
}
