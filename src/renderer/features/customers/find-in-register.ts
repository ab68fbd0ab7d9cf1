import type { Customer } from '#shared/customers/customer.ts';
import type { Identity } from '#shared/customers/identity.ts';

export type RegisterLine = { readonly customer: Customer; readonly identity: Identity | undefined };

/** The customers whose code or register line holds all typed words; all of them for none. Spaces in numbers do not matter. */
export function findInRegister(
  customers: readonly Customer[],
  identities: readonly Identity[],
  text: string,
): readonly RegisterLine[] {
  const byId = new Map(identities.map((identity) => [identity.id, identity]));
  const words = folded(text).split(/\s+/u).filter(Boolean);
  const digits = text.replace(/\D/gu, '');
  return customers
    .map((customer) => ({ customer, identity: byId.get(customer.id) }))
    .filter((line) => {
      const held = folded(detailsOf(line).join(' '));
      const isNumber = digits.length >= 4 && /^[\d\s()+-]+$/u.test(text.trim());
      return (
        words.every((word) => held.includes(word)) ||
        (isNumber && detailsOf(line).some((detail) => detail.replace(/\D/gu, '').includes(digits)))
      );
    })
    .toSorted((one, other) =>
      one.customer.code.localeCompare(other.customer.code, 'en-GB', { numeric: true }),
    );
}

const detailsOf = ({ customer, identity }: RegisterLine): readonly string[] => [
  customer.code,
  ...(identity
    ? [
        identity.realName,
        ...identity.otherNames,
        ...identity.emails,
        ...identity.phones,
        ...identity.accountNumbers,
      ]
    : []),
];

/** `Łukasz O’Neill` is found by `lukasz o'neill`: small letters, no accents, one kind of apostrophe. */
const folded = (text: string): string =>
  text
    .toLocaleLowerCase('en-GB')
    .replaceAll('’', "'")
    .replaceAll('ł', 'l')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
