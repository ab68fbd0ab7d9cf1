import { chosenAt, numberAt } from './answers.ts';
import type { ModelUse } from './model-use.ts';
import { nothingRead, type ReadTable, type ReadUse } from './use-reading.ts';

export type Recovery = {
  readonly before: number | null;
  readonly failed: number | null;
  readonly after: number | null;
};

/**
 * How content a customer was before a failure, after it and after it was put
 * right. Three points are needed for the service recovery paradox (meta-analysis:
 * doi.org/10.1177/1094670507303012); with two nobody can say what was exceeded.
 */
export const recoveryPoints = ({ answers }: Pick<ModelUse, 'answers'>): Recovery => {
  const at = (moment: string) => numberAt(answers, { field: 'content', moment });
  return { before: at('before-failure'), failed: at('after-failure'), after: at('after-recovery') };
};

export const readRecovery: ReadUse = (model, use) => {
  const points = recoveryPoints(use);
  const { before, failed, after } = points;
  if (before === null && failed === null && after === null) return nothingRead;
  return {
    ...nothingRead,
    findings: [finding(points)],
    tables: [pointTable(points, model.form?.moments ?? [])],
    cautions: [
      'This is about how content one customer was. It shows nothing about coming back, recommending or the name of the firm.',
      ...(chosenAt(use.answers, { field: 'failure' }) === 'later'
        ? ['The effect was found after a first failure, not after a second one.']
        : []),
    ],
  };
};

function finding({ before, failed, after }: Recovery): string {
  if (before === null || failed === null || after === null) {
    return 'Three points are needed: before the failure, after it, and after it was put right. Nothing can be said yet.';
  }
  if (after > before) {
    return `After it was put right the customer was more content than before the failure (${before}, then ${failed}, then ${after} of 5).`;
  }
  return after === before
    ? `After it was put right the customer was as content as before the failure (${before}, then ${failed}, then ${after} of 5).`
    : `After it was put right the customer was less content than before the failure (${before}, then ${failed}, then ${after} of 5).`;
}

const pointTable = (
  { before, failed, after }: Recovery,
  moments: readonly { readonly name: string }[],
): ReadTable => ({
  caption: 'How content, from 1 to 5',
  columns: ['When', 'Rating'],
  rows: [before, failed, after].map((rating, index) => [
    moments[index]?.name ?? String(index + 1),
    rating === null ? 'not known' : String(rating),
  ]),
});
