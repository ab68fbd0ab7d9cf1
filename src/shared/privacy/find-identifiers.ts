import type { Identifier } from './identifier.ts';
import type { Register } from './names/compile-register.ts';
import { findNames } from './names/find-names.ts';
import { findRegisterNumbers } from './names/find-register-numbers.ts';
import { findBirthDates } from './patterns/birth-dates.ts';
import { findBankNumbers } from './patterns/bank-numbers.ts';
import { findCardNumbers } from './patterns/card-numbers.ts';
import type { Finder } from './patterns/finder.ts';
import { findNationalInsurance } from './patterns/national-insurance.ts';
import { findPhoneNumbers } from './patterns/phone-numbers.ts';
import { findPostcodes } from './patterns/postcodes.ts';
import { findVehiclePlates } from './patterns/vehicle-plates.ts';
import { findEmails, findHandles, findWebAddresses } from './patterns/web.ts';

export type FindOptions = {
  /** The text is the name of a file: words may run together and need no capital. */
  readonly fileName?: boolean;
};

/** From the surest to the least sure: where two claim the same place, the earlier one has it. */
const finders: readonly Finder[] = [
  findEmails,
  findWebAddresses,
  findCardNumbers,
  findBankNumbers,
  findNationalInsurance,
  findBirthDates,
  findPhoneNumbers,
  findVehiclePlates,
  findPostcodes,
  findHandles,
];

/**
 * Everything in a text that may give a person away, in reading order and
 * without overlaps: the names and numbers of the register, and what is known
 * by its pattern. `docs/privacy.md` says how far to trust it.
 */
export function findIdentifiers(
  text: string,
  register: Register,
  { fileName = false }: FindOptions = {},
): readonly Identifier[] {
  const patterns = finders.flatMap((find) => find(text));
  const numbers = findRegisterNumbers(text, register);
  const names = findNames(text, register, fileName);
  const found: Identifier[] = [];
  for (const each of [...numbers, ...patterns, ...names]) {
    if (!found.some((other) => each.from < other.to && other.from < each.to)) found.push(each);
  }
  return found.sort((a, b) => a.from - b.from);
}
