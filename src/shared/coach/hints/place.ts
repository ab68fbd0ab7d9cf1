import type { Sign, SignRule, SignState } from '../coach.ts';
import type { Reading } from '../reading/read-text.ts';

/** Where a rule found something to ask about. */
export type Place = { readonly from: number; readonly to: number };

/** What a rule for a hint looks at: the text as read, and the signs found in it. */
export type Look = {
  readonly reading: Reading;
  readonly signs: ReadonlyMap<SignRule, Sign>;
};

export type FindPlaces = (look: Look) => readonly Place[];

/** How a sign stands. */
export const stateOf = ({ signs }: Look, rule: SignRule): SignState =>
  signs.get(rule)?.state ?? 'not';

/** Whether any of the signs is fully there. */
export const hasAny = (look: Look, rules: readonly SignRule[]): boolean =>
  rules.some((rule) => stateOf(look, rule) === 'found');

/** The places of a sign. */
export const placesOf = ({ signs }: Look, rule: SignRule): readonly Place[] =>
  (signs.get(rule)?.spans ?? []).map(([from, to]) => ({ from, to }));
