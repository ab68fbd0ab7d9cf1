import type { Customer } from './customer.ts';

/**
 * The code offered for a new relationship: the letter behind the highest one that
 * was ever given. `customers` holds deleted and erased ones too, whose codes an
 * assessor may have read: none of them is given to somebody else.
 * `Customer C` is followed by `Customer D`, or by `Colleague D` for an internal one.
 */
export function nextCustomerCode(
  customers: readonly Pick<Customer, 'code'>[],
  relation: Customer['relation'],
): string {
  const used = customers.map((customer) => letterNumber(customer.code));
  return `${relation === 'internal' ? 'Colleague' : 'Customer'} ${lettersOf(Math.max(0, ...used) + 1)}`;
}

/** 1 for `Customer A`, 27 for `Colleague AA`, 0 for a code of another pattern. */
function letterNumber(code: string): number {
  const letters = /^(?:Customer|Colleague) ([A-Z]{1,3})$/.exec(code)?.[1] ?? '';
  return letters.split('').reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

function lettersOf(number: number): string {
  if (number === 0) return '';
  const last = (number - 1) % 26;
  return lettersOf((number - 1 - last) / 26) + String.fromCharCode(65 + last);
}
