import type { SignRule, SignState } from './coach.ts';

/** One rung: what an account does there, the signs that show it, and what would lead up to it. */
export type Rung = {
  readonly name: string;
  readonly signs: readonly SignRule[];
  readonly question: string;
};

/** A rung as far as a text shows it. There is no number: it says where to think on, not how good the text is. */
export type ReachedRung = Rung & { readonly state: SignState };

/**
 * The depth of an account, private to its writer: from telling what happened to thinking differently and trying it out.
 * The order follows the usual levels of reflection (descriptive, reasoned, from several sides, changed).
 */
export const rungs: readonly Rung[] = [
  {
    name: 'What happened',
    signs: ['D1', 'D2'],
    question: 'When was it, who was there, and what did you do yourself?',
  },
  {
    name: 'Reasons and feelings',
    signs: ['D3', 'D4', 'D5', 'D6'],
    question: 'What did you and the customer feel, and why did it go the way it did?',
  },
  {
    name: 'Other ways and other views',
    signs: ['D8', 'D9', 'D10'],
    question: 'What else could you have done, and how would somebody else tell it?',
  },
  {
    name: 'Changed thinking, tried out',
    signs: ['D11', 'D12', 'D13', 'D14', 'D15'],
    question: 'What do you see differently now, and how will you find out whether you are right?',
  },
];

/** How far each rung is there: found with half of its signs or more, thin with any. */
export function depthLadder(
  signs: readonly { readonly rule: SignRule; readonly state: SignState }[],
): readonly ReachedRung[] {
  const found = new Set(signs.filter((sign) => sign.state === 'found').map((sign) => sign.rule));
  return rungs.map((rung) => {
    const shown = rung.signs.filter((rule) => found.has(rule)).length;
    const state = shown * 2 >= rung.signs.length ? 'found' : shown > 0 ? 'thin' : 'not';
    return { ...rung, state };
  });
}

/** The first rung that is not quite there, with the question that leads to it; `null` at the top. */
export const nextRung = (ladder: readonly ReachedRung[]): ReachedRung | null =>
  ladder.find((rung) => rung.state !== 'found') ?? null;
