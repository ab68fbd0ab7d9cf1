import type { Sign, SignRule, VerbRule } from '../coach.ts';
import { reasons } from '../signs/reasons.ts';
import { verdicts } from '../signs/evaluation.ts';
import type { Reading } from '../reading/read-text.ts';
import type { WordList } from '../reading/word-lists.ts';

/** What is known when a claim is held against its criterion's verb. */
export type Claimed = {
  /** The claim with the sentences beside it. */
  readonly reading: Reading;
  /** The signs of the whole entry. */
  readonly signs: readonly Sign[];
  /** Whether evidence besides accounts shows the criterion. */
  readonly isEvidenced: boolean;
};

/** What a command verb asks for; verbs that only ask for facts (`state`, `identify`, `list`) ask nothing more. */
export const ruleOfVerb = (verb: string): VerbRule | null => rules[verb.toLowerCase()] ?? null;

const rules: Readonly<Record<string, VerbRule>> = {
  describe: 'verb-describe',
  explain: 'verb-explain',
  compare: 'verb-compare',
  distinguish: 'verb-compare',
  analyse: 'verb-analyse',
  evaluate: 'verb-evaluate',
  assess: 'verb-evaluate',
  review: 'verb-evaluate',
  justify: 'verb-justify',
  recommend: 'verb-justify',
  demonstrate: 'verb-demonstrate',
  use: 'verb-demonstrate',
  apply: 'verb-demonstrate',
};

/** Whether the claimed words show what the verb asks for. */
export function showsVerb(rule: VerbRule, claimed: Claimed): boolean {
  const { reading, isEvidenced } = claimed;
  switch (rule) {
    case 'verb-describe':
      return isFound(claimed, 'D2');
    case 'verb-explain':
      return hasReason(reading);
    case 'verb-compare':
      return has(reading, 'contrast') && has(reading, 'likeness');
    case 'verb-analyse':
      return reading.told('factor').length + reasons(reading).spans.length >= 2;
    case 'verb-evaluate': {
      const { praise, criticism } = verdicts(reading);
      const isConcluded = has(reading, 'conclusion') || isFound(claimed, 'D12');
      return praise.length > 0 && criticism.length > 0 && isConcluded && isFound(claimed, 'D14');
    }
    case 'verb-justify':
      return has(reading, 'choice') && hasReason(reading) && has(reading, 'alternative');
    case 'verb-demonstrate':
      return isEvidenced;
  }
}

const has = (reading: Reading, list: WordList): boolean => reading.told(list).length > 0;

const hasReason = (reading: Reading): boolean => reasons(reading).state === 'found';

const isFound = ({ signs }: Claimed, rule: SignRule): boolean =>
  signs.find((sign) => sign.rule === rule)?.state === 'found';
