const headingsOfMeasures = ['measure', 'question', 'what was measured'];

/** Which column names the measure an observation belongs to; `undefined` where a heading row has none. */
export function measureColumn(headings: readonly string[]): number | undefined {
  const index = headings.findIndex((heading) => headingsOfMeasures.includes(heading.toLowerCase()));
  return index === -1 ? undefined : index;
}
