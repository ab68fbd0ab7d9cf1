import type { Saved } from '#shared/contract/contract.ts';

/** For calls whose answer has no room for a refusal of the disk: it is thrown, in the same plain sentence. */
export async function requireSaved(saving: Promise<Saved>): Promise<void> {
  const saved = await saving;
  if (saved.outcome === 'not-saved') throw new Error(saved.reason);
}
