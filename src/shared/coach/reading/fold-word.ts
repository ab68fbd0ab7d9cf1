import irregular from '../words/irregular-forms.json' with { type: 'json' };

const baseOf: ReadonlyMap<string, string> = new Map(
  Object.entries(irregular.verbs).flatMap(([base, forms]) => forms.map((form) => [form, base])),
);
const pastForms: ReadonlySet<string> = new Set(
  Object.entries(irregular.verbs).flatMap(([, forms]) =>
    forms.filter((form) => !form.endsWith('ing')),
  ),
);
const unfolded: ReadonlySet<string> = new Set(irregular.unfolded);

/**
 * Folds inflections of a lower-case word so that `asked`, `asking` and `asks` meet. The result is a key for comparing,
 * not always a word: `noticed` and `notice` both become `notic`.
 */
export function foldWord(word: string): string {
  const base = baseOf.get(word) ?? word;
  if (base.length < 4 || unfolded.has(base)) return base;
  return tidyEnd(withoutEnding(base));
}

/** Whether a lower-case word can be a verb in the past: by its ending or from the list of irregular ones. */
export const isPastForm = (word: string): boolean =>
  pastForms.has(word) || (word.length > 3 && word.endsWith('ed') && !unfolded.has(word));

function withoutEnding(word: string): string {
  if (/[^aeiou]ie[sd]$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(s|x|z|ch|sh)es$/.test(word)) return restoreE(word.slice(0, -2));
  if (/[^sui]s$/.test(word)) return word.slice(0, -1);
  if (word.endsWith('ed')) return restoreE(word.slice(0, -2));
  if (/[aeiouy].*ing$/.test(word)) return restoreE(word.slice(0, -3));
  return word;
}

/** `not` + `ed` came from `note`: a short verb that ends otherwise would have doubled its consonant. */
const restoreE = (stem: string): string =>
  /^[^aeiou]?[aeiou][^aeiouwxy]$/.test(stem) ? `${stem}e` : stem;

function tidyEnd(word: string): string {
  const bare = word.length > 4 && word.endsWith('e') ? word.slice(0, -1) : word;
  return bare.length > 3 && /([^aeiou])\1$/.test(bare) ? bare.slice(0, -1) : bare;
}
