import { customerMarks, type Customer, type CustomerMark } from './customer.ts';

/** The mark offered for a new relationship: the one used least so far, in their order. */
export function nextCustomerMark(customers: readonly Pick<Customer, 'mark'>[]): CustomerMark {
  const uses = (mark: CustomerMark) =>
    customers.filter((customer) => customer.mark === mark).length;
  return customerMarks.reduce((best, mark) => (uses(mark) < uses(best) ? mark : best));
}
