import { createHash } from 'node:crypto';
import type { Entry } from '#shared/entries/entry.ts';
import { canonicalJson } from '#main/storage/canonical-json.ts';

/** Proof of an account's words: SHA-256 of its title and sections as canonical JSON. */
export const textHash = ({ title, sections }: Pick<Entry, 'title' | 'sections'>): string =>
  createHash('sha256').update(canonicalJson({ title, sections })).digest('hex');
