import { chosenAt } from './answers.ts';
import { raterNames, raters, type ModelUse } from './model-use.ts';

/** Who rated at each moment, in words, and that ratings of different people cannot be compared. */
export function raterSentence(
  { answers }: Pick<ModelUse, 'answers'>,
  moments: readonly string[],
): { readonly findings: readonly string[]; readonly cautions: readonly string[] } {
  const given = moments
    .map((moment) => chosenAt(answers, { field: 'rater', moment }))
    .filter((rater) => rater !== '');
  const different = [...new Set(given)];
  const [only] = different;
  if (only === undefined) {
    return { findings: [], cautions: ['It is not said who rated: say so before anybody asks.'] };
  }
  if (different.length > 1) {
    return {
      findings: [`Rated by ${different.map(raterWords).join(', then by ')}.`],
      cautions: ['Different people rated, so a difference may only be a difference between them.'],
    };
  }
  return only === 'self'
    ? {
        findings: ['Self-rated.'],
        cautions: ['A rating one gives oneself says how it looks from the inside.'],
      }
    : { findings: [`Rated by ${raterWords(only)}.`], cautions: [] };
}

const raterWords = (id: string): string => {
  const known = raters.find((rater) => rater === id);
  if (known === 'self') return 'myself';
  return known ? raterNames[known].toLowerCase() : id;
};
