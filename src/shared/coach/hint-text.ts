import type { HintRule, SignRule } from './coach.ts';
import hintTexts from './words/hint-texts.json' with { type: 'json' };
import signNames from './words/sign-names.json' with { type: 'json' };

/** How pressing a hint is: something to think about, a fact to check, something a criterion asks for. */
export type HintShape = 'consider' | 'check' | 'needed';

export type HintText = {
  readonly name: string;
  /** The row of the source documents or the sign it rests on. */
  readonly source: string;
  readonly shape: HintShape;
  readonly why: string;
  readonly question: string;
  /** Asked at level 3 and above. */
  readonly higherQuestion?: string;
};

/** What a rule says when it fires. */
export const hintText = (rule: HintRule): HintText => texts[rule];

/** What a sign is called on screen. */
export const signName = (rule: SignRule): string => signNames[rule];

const texts = hintTexts as Readonly<Record<HintRule, HintText>>;
