import type { Contact } from '#shared/customers/contact.ts';
import type { Customer } from '#shared/customers/customer.ts';

export type ToldCustomer = Pick<Customer, 'id' | 'code'> & {
  readonly contacts: number;
  readonly included: number;
};

/** The relationships a report can tell, by code: those with at least one contact that is included. */
export const toldCustomers = (
  customers: readonly Pick<Customer, 'id' | 'code'>[],
  contacts: readonly Pick<Contact, 'customerId' | 'included'>[],
): readonly ToldCustomer[] =>
  customers
    .map(({ id, code }) => {
      const own = contacts.filter(({ customerId }) => customerId === id);
      const included = own.filter((contact) => contact.included).length;
      return { id, code, contacts: own.length, included };
    })
    .filter(({ included }) => included > 0)
    .toSorted((one, other) => one.code.localeCompare(other.code, 'en-GB', { numeric: true }));
