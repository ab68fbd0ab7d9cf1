/** The headings people give a column, in lower case. */
const names = {
  measure: ['measure', 'question', 'what was measured'],
  code: ['code', 'ac', 'ref', 'reference', 'number', 'no', 'no.', 'criterion code'],
  text: ['text', 'criterion', 'criteria', 'assessment criterion', 'assessment criteria', 'wording'],
  outcome: ['outcome', 'learning outcome', 'lo', 'element'],
} as const;

/** Which column a heading row has for a role; `undefined` where it has none. */
export function columnNamed(
  headings: readonly string[],
  role: keyof typeof names,
): number | undefined {
  const known: readonly string[] = names[role];
  const index = headings.findIndex((heading) => known.includes(heading.toLowerCase()));
  return index === -1 ? undefined : index;
}
