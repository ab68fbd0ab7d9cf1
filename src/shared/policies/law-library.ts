import laws from './law-library.json' with { type: 'json' };
import type { Policy } from './policy.ts';

/**
 * Laws that most work with customers touches, told in our own words with the place of the text. A start,
 * not legal advice: `check` says why each has to be looked up again before it is relied on.
 */
export type Law = {
  readonly id: string;
  readonly title: string;
  readonly reference: string;
  readonly asks: string;
  readonly source: string;
  readonly check: string;
};

export const lawLibrary: readonly Law[] = laws;

export const lawById = (id: string | null): Law | undefined =>
  lawLibrary.find((law) => law.id === id);

/** A law of the library as a record of the journal, so that the journal stays whole when the library changes. */
export const policyOfLaw = (law: Law, id: string): Policy => ({
  id,
  lawId: law.id,
  title: law.title,
  reference: law.reference,
  asks: law.asks,
  source: law.source,
  checkedOn: null,
});

/** A policy of the employer's own with nothing filled in. */
export const newPolicy = (id: string): Policy => ({
  id,
  lawId: null,
  title: '',
  reference: '',
  asks: '',
  source: '',
  checkedOn: null,
});
