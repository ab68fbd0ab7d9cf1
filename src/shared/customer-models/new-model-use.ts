import type { CustomerModel } from '../guides/customer-model.ts';
import type { ModelUse } from './model-use.ts';

/** A use of a model before anything is said about it, tied to what it is about. */
export const newModelUse = (
  id: string,
  model: Pick<CustomerModel, 'id' | 'version'>,
  about: Partial<Pick<ModelUse, 'entryIds' | 'customerIds' | 'contactIds' | 'usedOn'>>,
): ModelUse => ({
  id,
  modelId: model.id,
  modelVersion: model.version,
  entryIds: [],
  customerIds: [],
  usedOn: null,
  partIds: [],
  because: '',
  verdict: null,
  ratedBy: 'self',
  proof: '',
  quote: '',
  evidenceIds: [],
  measureIds: [],
  limit: '',
  included: false,
  answers: [],
  rows: [],
  ...about,
});
