import type { FlagRule } from './flag-rule.ts';

/** Types that tell about work or about what one knows; they explain real work and are none themselves. */
const narrative: ReadonlySet<string> = new Set(['RA', 'RA/PS', 'PS']);
const knowledge: ReadonlySet<string> = new Set([...narrative, 'Q&A', 'PD', 'CS', 'SIM']);

/**
 * A skill (*be able to…*) needs at least one item that shows the work itself:
 * own accounts alone, or with questions and discussion, do not (SQA's rule on
 * personal statements). Knowledge may be shown by any of them.
 */
export const realWorkFlag: FlagRule = ({ counting, outcome }) => {
  if (outcome?.type !== 'performance' || counting.length === 0) return null;
  const types = counting.map(({ claim }) => claim.type);
  if (types.every((type) => narrative.has(type))) {
    return {
      flag: 'own-accounts-only',
      text: 'Own accounts only. A skill needs at least one other kind of evidence: a witness, an observation or a work product.',
    };
  }
  if (types.every((type) => knowledge.has(type))) {
    return {
      flag: 'needs-real-work',
      text: 'Questions, discussions and accounts show that you know it. A skill also needs something that shows you doing it at work.',
    };
  }
  return null;
};
