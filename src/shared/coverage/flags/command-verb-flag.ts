import type { VerbRule } from '../../coach/coach.ts';
import { readText } from '../../coach/reading/read-text.ts';
import { ruleOfVerb, showsVerb } from '../../coach/verbs/command-verbs.ts';
import type { FlagRule } from './flag-rule.ts';

/**
 * No claimed passage shows what the criterion's command verb asks for: reasons
 * for *explain*, both sides for *compare* and *evaluate*, and so on, by the
 * coach's rules. Verbs that need the whole entry (*describe*) or other evidence
 * (*demonstrate*) are left to the coach and to the other flags.
 */
export const commandVerbFlag: FlagRule = ({ counting, verb }) => {
  const rule = ruleOfVerb(verb);
  const ask = rule && texts[rule];
  const passages = counting.flatMap(({ passage }) => (passage === '' ? [] : [passage]));
  if (!ask || passages.length === 0) return null;
  const hasEvidence = counting.some(({ claim }) => claim.source === 'evidence');
  if (passages.some((passage) => answers(rule, passage, hasEvidence))) return null;
  return { flag: 'command-verb', text: `“${capital(verb)}” ${ask}` };
};

const texts: Partial<Readonly<Record<VerbRule, string>>> = {
  'verb-explain': 'asks for reasons: say why it was so, with because, so that or as a result.',
  'verb-compare': 'asks what is alike and what is different: name both.',
  'verb-analyse': 'asks for the parts and how they hang together: name two at least.',
  'verb-evaluate': 'asks what went well, what did not, and what you conclude from both.',
  'verb-justify': 'asks for a choice, its reason, and what you decided against.',
};

/** Passages are read once: most of them stay as they are from one look to the next. */
const known = new Map<string, boolean>();
const mostKnown = 20_000;

function answers(rule: VerbRule, passage: string, hasEvidence: boolean): boolean {
  const key = `${rule} ${hasEvidence} ${passage}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const reading = readText(passage, [], []);
  const signs = [
    // A conclusion or a proof may stand elsewhere in the entry: the coach asks for them there.
    { rule: 'D12', state: 'found', spans: [] },
    { rule: 'D14', state: 'found', spans: [] },
  ] as const;
  const shown = showsVerb(rule, { reading, signs, isEvidenced: hasEvidence });
  if (known.size >= mostKnown) known.clear();
  known.set(key, shown);
  return shown;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
