import { answerSheet } from '../customer-models/answer-sheet.ts';
import { raterNames, verdictNames, type ModelUse } from '../customer-models/model-use.ts';
import type { ReadTable } from '../customer-models/use-reading.ts';
import type { CustomerModel } from '../guides/customer-model.ts';

/**
 * A field of a use of a customer model in the words of that model: its parts and answers by their
 * names, one a line. `null` for a field that needs no model, and where the guide of the model is missing.
 */
export function modelUseText(
  field: string,
  body: Readonly<Record<string, unknown>>,
  models: readonly CustomerModel[],
): string | null {
  const use = body as ModelUse;
  const model = models.find(({ id }) => id === use.modelId);
  if (!model) return null;
  switch (field) {
    case 'partIds':
      return use.partIds
        .map((part) => model.parts.find(({ id }) => id === part)?.name ?? part)
        .join('\n');
    case 'answers':
      return sheetText(model, { ...use, rows: [] });
    case 'rows':
      return sheetText(model, { ...use, answers: [] });
    case 'verdict':
      return use.verdict === null ? '' : verdictNames[use.verdict];
    case 'ratedBy':
      return raterNames[use.ratedBy];
    default:
      return null;
  }
}

function sheetText(model: CustomerModel, use: ModelUse): string {
  const { fields, tables } = answerSheet(model, use);
  return [...fields.map(({ label, value }) => `${label}: ${value}`), ...tables.flatMap(tableLines)]
    .filter((line) => line !== '')
    .join('\n');
}

/** `Credibility · Before 4 · Why: I knew the menu`: the first cell names the row. */
const tableLines = ({ columns, rows }: ReadTable): readonly string[] =>
  rows.map(([name = '', ...cells]) =>
    [name, ...cells.map((cell, index) => (cell === '' ? '' : `${columns[index + 1]}: ${cell}`))]
      .filter((part) => part !== '')
      .join(' · '),
  );
