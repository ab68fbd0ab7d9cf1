import type { Customer } from '../customers/customer.ts';
import type { CustomerModel } from '../guides/customer-model.ts';
import { dayText } from '../reports/day-text.ts';
import type { ModelUse } from './model-use.ts';

/**
 * What a use of a customer model is called; the id of a model whose guide is missing.
 *
 * @example 'Trust equation, Customer A, 14 March 2026'
 */
export function modelUseName(
  { modelId, customerIds, usedOn }: Pick<ModelUse, 'modelId' | 'customerIds' | 'usedOn'>,
  models: readonly Pick<CustomerModel, 'id' | 'name'>[],
  customers: readonly Pick<Customer, 'id' | 'code'>[],
): string {
  const name = models.find(({ id }) => id === modelId)?.name ?? modelId;
  const codes = customerIds.flatMap((id) => customers.find((each) => each.id === id)?.code ?? []);
  return [name, ...codes, dayText(usedOn)].filter((part) => part !== '').join(', ');
}
