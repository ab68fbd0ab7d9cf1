import { z } from 'zod';

/** What gives a person away, by how it is told: a name of the register, or a pattern. */
export const identifierTypes = [
  'name',
  'email',
  'phone',
  'postcode',
  'nino',
  'card',
  'account',
  'sortcode',
  'plate',
  'handle',
  'url',
  'dob',
] as const;

export type IdentifierType = (typeof identifierTypes)[number];

/** One place in a text; `from` and `to` count UTF-16 units. */
export type Identifier = {
  readonly from: number;
  readonly to: number;
  readonly type: IdentifierType;
  readonly text: string;
  /** The code of whoever it belongs to, where the register says so. */
  readonly code?: string;
};

/** One line of a register: who stands behind a code. `other` are numbers and addresses that belong to them. */
export const registerSchema = z.array(
  z.object({
    code: z.string().min(1).max(100),
    names: z.array(z.string().max(200)),
    other: z.array(z.string().max(200)).default([]),
  }),
);

export type RegisterLine = Readonly<z.output<typeof registerSchema>[number]>;

/** What each type is called, in the middle of a sentence. */
export const identifierNames: Readonly<Record<IdentifierType, string>> = {
  name: 'name',
  email: 'e-mail address',
  phone: 'phone number',
  postcode: 'postcode',
  nino: 'National Insurance number',
  card: 'card number',
  account: 'account number',
  sortcode: 'sort code',
  plate: 'number plate',
  handle: 'social media name',
  url: 'web address',
  dob: 'date of birth',
};

/** What stands in the place of an identifier that belongs to nobody in the register. */
export const leftOutMark = (type: IdentifierType): string => `[${identifierNames[type]} left out]`;
