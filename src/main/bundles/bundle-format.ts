import { z } from 'zod';
import { recordIdSchema } from '#shared/journal/ids.ts';

export const bundleFormat = 1;

/** The entry of the zip that says what all others are. It stands last: by then all hashes are known. */
export const bundleManifestName = 'bundle.json';

/** `bundle.json`: every file of the bundle, with the SHA-256 of its bytes in hex. */
export const bundleManifestSchema = z.object({
  format: z.number().int().min(1),
  journalId: recordIdSchema,
  files: z.array(
    z.object({
      path: z.string(),
      bytes: z.number().int().min(0),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
});

export type BundleManifest = Readonly<z.output<typeof bundleManifestSchema>>;
export type BundledFile = Readonly<BundleManifest['files'][number]>;

/** Beyond these a file is not read: no journal is so large, and a file made to do harm may be. */
export const bundleLimits = {
  files: 100_000,
  totalBytes: 2_000_000_000,
  manifestBytes: 30_000_000,
  /** How many times larger a file may be than it is packed. */
  ratio: 200,
  /** Small texts may shrink to almost nothing without being a trick. */
  ratioCountsFrom: 1_000_000,
} as const;

/** Why a file is no bundle that can be restored, in one plain sentence. */
export class BundleFault extends Error {}

export const damagedBundle = (): BundleFault =>
  new BundleFault('This copy is damaged: get it once more from where you keep it.');

export const foreignBundle = (): BundleFault =>
  new BundleFault('This is not a copy of a journal: choose a file that ends in .hindsight.');

export const oversizedBundle = (): BundleFault =>
  new BundleFault('This file is far larger inside than a journal can be: it was not opened.');
