import type { Saved } from '#shared/contract/contract.ts';
import { refusalSentence } from '#main/storage/write-refusal.ts';

/** A save that an erasure rests on was refused; the message says why and what to do. */
class NotErased extends Error {}

export function throwRefused(saved: Saved): void {
  if (saved.outcome === 'not-saved') throw new NotErased(saved.reason);
}

/** The sentence for what kept something from being erased; throws what is a fault of ours. */
export const whyNotErased = (error: unknown): string =>
  error instanceof NotErased ? error.message : refusalSentence(error);
