/** The headings people give a column of a table of criteria, in lower case and without marks. */
const names = {
  code: [
    'code',
    'ac',
    'ac no',
    'ac number',
    'ac ref',
    'ref',
    'reference',
    'number',
    'no',
    'id',
    'criterion code',
    'criterion no',
    'criterion number',
    'criteria no',
  ],
  text: [
    'text',
    'criterion',
    'criteria',
    'assessment criterion',
    'assessment criteria',
    'wording',
    'description',
    'the learner can',
    'learner can',
    'performance criteria',
    'statement',
  ],
  outcome: [
    'outcome',
    'learning outcome',
    'learning outcomes',
    'lo',
    'element',
    'the learner will',
    'learner will',
    'standard',
  ],
  verb: ['verb', 'command verb', 'command word'],
  kind: ['kind', 'type', 'knowledge or performance', 'k or p', 'k p'],
  under: ['under', 'parent', 'parent code', 'part of'],
  title: ['unit', 'unit title', 'unit name'],
} as const;

/** Which column a heading row has for a role; `undefined` where it has none. */
export function columnOf(
  headings: readonly string[],
  role: keyof typeof names,
): number | undefined {
  const known: readonly string[] = names[role];
  const index = headings.findIndex((heading) => known.includes(plain(heading)));
  return index === -1 ? undefined : index;
}

/** Whether a first row has what a table of criteria needs. */
export const isCriteriaHeading = (headings: readonly string[]): boolean =>
  columnOf(headings, 'code') !== undefined && columnOf(headings, 'text') !== undefined;

/** `Assessment_Criteria:` is `assessment criteria`. */
const plain = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
