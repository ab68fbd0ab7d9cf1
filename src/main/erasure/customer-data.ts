import {
  heldAboutCustomer,
  pointsAtPerson,
  type AnyRecord,
  type HeldRecord,
} from '#shared/erasure/held-about-customer.ts';
import { erasedMark, withoutPerson } from '#shared/erasure/without-person.ts';
import { recordKinds, type RecordKind } from '#shared/journal/records.ts';
import { findIdentifiers } from '#shared/privacy/find-identifiers.ts';
import { compileRegister } from '#shared/privacy/names/compile-register.ts';
import type { OpenJournal } from '#main/journal/open-journal.ts';

export type HeldHere = HeldRecord & { readonly kind: RecordKind; readonly removed: boolean };

/** What a journal holds about one customer, how it is told, and how a text reads without them. */
export type CustomerData = {
  readonly held: readonly HeldHere[];
  /** Whether a version of a record names the person, or one of `ids`. */
  readonly names: (body: object, ids: ReadonlySet<string>) => boolean;
  /** A record's body without the person and without what points at any of `ids`. */
  readonly strip: <Body extends AnyRecord['body']>(body: Body, ids: ReadonlySet<string>) => Body;
};

/** Gathers it from all records, the trash included; names are those of the customer's line in the register. */
export function customerData({ records }: OpenJournal, customerId: string): CustomerData {
  const person = createPerson(records.get('identity', customerId) ?? null);
  const removed = new Set<string>();
  const all = recordKinds.flatMap((kind) => {
    // An erasure is in ids only, and they must stay.
    if (kind === 'erasure') return [];
    const gone = records.listRemoved(kind);
    for (const { id } of gone) removed.add(`${kind}/${id}`);
    return [...records.list(kind), ...gone].map((body) => ({
      kind,
      id: body.id,
      body: body as unknown as AnyRecord['body'],
    }));
  });
  return {
    held: heldAboutCustomer(all, customerId, person.isNamedIn).map((record) => ({
      ...record,
      kind: record.kind as RecordKind,
      removed: removed.has(`${record.kind}/${record.id}`),
    })),
    names: (body, ids) => pointsAtPerson(body, ids, person.isNamedIn),
    strip: (body, ids) => withoutPerson(body, ids, person.leaveOut),
  };
}

type Identity = ReturnType<OpenJournal['records']['get']> & {
  readonly realName: string;
  readonly otherNames: readonly string[];
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly accountNumbers: readonly string[];
};

/** Finds one person in texts by the register; nobody without a line there. */
function createPerson(identity: Identity | null) {
  if (!identity) return { isNamedIn: () => false, leaveOut: (text: string) => text };
  const { realName, otherNames, emails, phones, accountNumbers } = identity;
  const register = compileRegister([
    {
      code: erasedMark,
      names: [realName, ...otherNames].filter((name) => name.trim() !== ''),
      other: [...emails, ...phones, ...accountNumbers],
    },
  ]);
  const places = (text: string) =>
    findIdentifiers(text, register).filter(({ code }) => code === erasedMark);
  return {
    isNamedIn: (text: string) => places(text).length > 0,
    leaveOut: (text: string) =>
      places(text).reduceRight(
        (left, { from, to }) => left.slice(0, from) + erasedMark + left.slice(to),
        text,
      ),
  };
}
