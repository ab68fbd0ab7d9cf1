import type { Customer } from '#shared/customers/customer.ts';

export type CustomerFilter = 'all' | Customer['relation'];

/** The customers that fit a filter and hold all typed words, by the letter of their codes. */
export function listCustomers(
  customers: readonly Customer[],
  filter: CustomerFilter,
  text: string,
): readonly Customer[] {
  const words = text.toLocaleLowerCase('en-GB').split(/\s+/u).filter(Boolean);
  const fits = ({ code, about, businessType = '' }: Customer) => {
    const held = `${code} ${about} ${businessType}`.toLocaleLowerCase('en-GB');
    return words.every((word) => held.includes(word));
  };
  return customers
    .filter((customer) => filter === 'all' || customer.relation === filter)
    .filter(fits)
    .toSorted((one, other) => letter(one).localeCompare(letter(other), 'en-GB', { numeric: true }));
}

/** `Colleague D` stands behind `Customer C`: the letter counts, whoever it is. */
const letter = ({ code }: Customer): string => code.slice(code.lastIndexOf(' ') + 1);
