import type { CustomerModel } from '#shared/guides/customer-model.ts';
import { newModelUse } from '#shared/customer-models/new-model-use.ts';
import type { Answer, ModelUse } from '#shared/customer-models/model-use.ts';
import { customerModels } from '../guides/read-models.ts';

/** A customer model that comes with the app. */
export function model(id: string): CustomerModel {
  const found = customerModels.find((each) => each.id === id);
  if (!found) throw new Error(`There is no customer model ${id}.`);
  return found;
}

/** `{ 'credibility.rating@before': 5, 'sign': 'words' }` as answers: words where they are no value of the field. */
export const answers = (given: Readonly<Record<string, Answer['value']>>): Answer[] =>
  Object.entries(given).map(([id, value]) => ({ id, value }));

export const words = (given: Readonly<Record<string, string>>): Answer[] =>
  Object.entries(given).map(([id, text]) => ({ id, words: text }));

export const recordId = (number: number): string => String(number).padStart(26, '0');

export const makeUse = (modelId: string, difference: Partial<ModelUse> = {}): ModelUse => ({
  ...newModelUse(recordId(1), model(modelId), {}),
  ...difference,
});

export const rows = (...each: readonly Answer[][]): ModelUse['rows'] =>
  each.map((row, index) => ({ id: recordId(100 + index), answers: row }));
