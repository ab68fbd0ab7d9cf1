import type { Customer } from '#shared/customers/customer.ts';

/** What is wrong with a code in one sentence, or `null`. Two customers with one code could not be told apart in a report. */
export function customerCodeFault(
  code: string,
  others: readonly Pick<Customer, 'code'>[],
): string | null {
  if (code.trim() === '') return 'Enter a code, such as Customer B.';
  return others.some((other) => sameCode(other.code, code))
    ? `${code.trim()} is taken. Choose another code.`
    : null;
}

const sameCode = (one: string, other: string): boolean =>
  one.trim().toLocaleLowerCase('en-GB') === other.trim().toLocaleLowerCase('en-GB');
