import type { Entry } from '../entries/entry.ts';
import { unitCriteria } from '../guides/unit.ts';
import { criterionId } from '../journal/ids.ts';
import { coachLevel, type Hint, type Sign, type VerbRule } from './coach.ts';
import type { EntryCoachOptions } from './entry-coach-options.ts';
import { claimPlaces, type EntryText } from './entry-text.ts';
import { toHint } from './hints/find-hints.ts';
import { readText, type Reading } from './reading/read-text.ts';
import { ruleOfVerb, showsVerb } from './verbs/command-verbs.ts';

/**
 * What a criterion's command verb asks for and the words claimed for it do not show. Looked for in the claim's
 * sentences and those beside them; each verb is asked about once an entry.
 */
export function verbHints(
  entry: Entry,
  joined: EntryText,
  signs: readonly Sign[],
  { shelf, level, nameMention, evidenced }: EntryCoachOptions,
): readonly Hint[] {
  const verbs = criterionVerbs(shelf);
  const asked = new Map<VerbRule, Hint>();
  entry.sections.forEach((section, index) => {
    const start = joined.sections[index]?.from ?? 0;
    const end = joined.sections[index]?.to ?? 0;
    const sectionText = joined.text.slice(start, end);
    for (const claim of claimPlaces(section.content, nameMention)) {
      const reading = readText(around(sectionText, claim.from, claim.to), [], []);
      for (const criterion of claim.criteria) {
        const rule = ruleOfVerb(verbs.get(criterion) ?? '');
        if (!rule || asked.has(rule)) continue;
        if (showsVerb(rule, { reading, signs, isEvidenced: evidenced.has(criterion) })) continue;
        const place = { from: start + claim.from, to: start + claim.to };
        asked.set(rule, toHint(rule, place, coachLevel(level)));
      }
    }
  });
  return [...asked.values()];
}

/** The claim's own words and one sentence before and behind. */
function around(text: string, from: number, to: number): string {
  const sentences: Reading['sentences'] = readText(text, [], []).sentences;
  const first = sentences.findIndex(([, end]) => end > from);
  const last = sentences.findLastIndex(([start]) => start < to);
  const start = sentences[Math.max(0, first - 1)]?.[0] ?? 0;
  const end = sentences[Math.min(sentences.length - 1, last + 1)]?.[1] ?? text.length;
  return text.slice(start, end);
}

function criterionVerbs(shelf: EntryCoachOptions['shelf']): ReadonlyMap<string, string> {
  return new Map(
    shelf.units.flatMap((unit) =>
      unitCriteria(unit).flatMap(({ code, verb }) =>
        verb === undefined ? [] : [[criterionId(unit.id, code), verb] as const],
      ),
    ),
  );
}
