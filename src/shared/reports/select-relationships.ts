import type { Contact } from '../customers/contact.ts';
import type { Customer } from '../customers/customer.ts';
import type { FollowUp } from '../customers/follow-up.ts';
import { inOrder } from '../customers/lifecycle-path.ts';
import { collectClaims } from '../entries/claims.ts';
import type { ReportContent } from './report-content.ts';
import type { ReportOptions } from './report-options.ts';

export type SelectedRelationship = {
  readonly customer: Customer;
  readonly contacts: readonly Contact[];
  readonly followUps: readonly FollowUp[];
};

/**
 * The relationships a document tells of: those with a contact that is included,
 * in the dates asked for. Documents about single accounts or changes tell of none.
 */
export function selectRelationships(
  content: Pick<ReportContent, 'customers' | 'contacts' | 'followUps'>,
  options: ReportOptions,
  fits: (criteria: readonly string[]) => boolean,
): readonly SelectedRelationship[] {
  const { customerIds = null } = options;
  const tellsAll = options.entryIds === null && options.changeIds === null;
  if (options.kind === 'entry' || (customerIds === null && !tellsAll)) return [];
  return content.customers
    .filter(({ id }) => customerIds === null || customerIds.includes(id))
    .map((customer) => selectRelationship(customer, content, options))
    .filter(({ contacts }) => contacts.length > 0)
    .filter((relationship) => fits(criteriaOf(relationship)))
    .toSorted((one, other) => one.customer.code.localeCompare(other.customer.code, 'en-GB'));
}

/** What a relationship claims: in the texts of its contacts, and by promises that were kept. */
export const criteriaOf = ({ contacts, followUps }: SelectedRelationship): readonly string[] => [
  ...contacts.flatMap(({ sections }) =>
    collectClaims(sections, () => '').flatMap(({ criteria }) => criteria),
  ),
  ...followUps.filter(({ doneOn }) => doneOn !== null).flatMap(({ criteria }) => criteria),
];

function selectRelationship(
  customer: Customer,
  content: Pick<ReportContent, 'contacts' | 'followUps'>,
  { from, to }: ReportOptions,
): SelectedRelationship {
  const isWithin = (day: string | null) =>
    day === null || ((from === null || day >= from) && (to === null || day <= to));
  return {
    customer,
    contacts: inOrder(
      content.contacts.filter(
        ({ customerId, included, happenedOn }) =>
          customerId === customer.id && included && isWithin(happenedOn),
      ),
    ),
    followUps: content.followUps
      .filter(({ customerId }) => customerId === customer.id)
      .filter(({ doneOn, dueOn }) => isWithin(doneOn ?? dueOn))
      .toSorted((one, other) => (dayOf(one) < dayOf(other) ? -1 : 1)),
  };
}

const dayOf = ({ doneOn, dueOn, id }: FollowUp): string => `${doneOn ?? dueOn ?? '9999'} ${id}`;
