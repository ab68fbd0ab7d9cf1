/** A record as its kind, id and body, of whatever kind. */
export type AnyRecord = {
  readonly kind: string;
  readonly id: string;
  readonly body: Readonly<Record<string, unknown>>;
};

/**
 * How a record is bound to a customer: `about` it alone, so that it goes with
 * the customer; or it `names` the customer among other things and goes on
 * without; `evidence` that shows the customer is the owner's to decide.
 */
export type Bond = 'about' | 'names' | 'evidence';

export type HeldRecord = AnyRecord & { readonly bond: Bond };

/**
 * Everything a journal holds about one customer, whatever its kind: the
 * customer and its line in the register, all records of this customer alone,
 * and all others that point at any of them or hold one of the names.
 *
 * @param namesPerson whether a text holds a name or another identifier of the customer
 */
export function heldAboutCustomer(
  records: readonly AnyRecord[],
  customerId: string,
  namesPerson: (text: string) => boolean,
): readonly HeldRecord[] {
  const about = records.filter((record) => isAbout(record, customerId));
  const ids = new Set([customerId, ...about.flatMap(idsIn)]);
  const others = records.filter(
    ({ id, body }) => !ids.has(id) && pointsAtPerson(body, ids, namesPerson),
  );
  return [
    ...about.map((record) => ({ ...record, bond: 'about' as const })),
    ...others.map((record) => ({ ...record, bond: bondOf(record, customerId) })),
  ];
}

/** The ids by which others may point at a record or, with a customer, at a line of the needs sheet. */
export const idsIn = ({ id, kind, body }: AnyRecord): readonly string[] =>
  kind === 'customer' && Array.isArray(body['needs'])
    ? [id, ...(body['needs'] as readonly { readonly id: string }[]).map((need) => need.id)]
    : [id];

/** Whether what stands in a record names one of the ids, or the person. */
export const pointsAtPerson = (
  body: object,
  ids: ReadonlySet<string>,
  namesPerson: (text: string) => boolean,
): boolean => anyText(body, (text) => ids.has(text) || namesPerson(text));

const isAbout = ({ kind, id, body }: AnyRecord, customerId: string): boolean =>
  id === customerId || body['customerId'] === customerId || isWordOf(kind, body, customerId);

/** A complaint or feedback of this customer alone is the customer's own word. */
function isWordOf(kind: string, body: AnyRecord['body'], customerId: string): boolean {
  const { customerIds } = body;
  return (
    (kind === 'complaint' || kind === 'feedback') &&
    Array.isArray(customerIds) &&
    customerIds.length === 1 &&
    customerIds[0] === customerId
  );
}

/** Evidence that is tied to the customer may be the customer's own letter: somebody has to look. */
function bondOf({ kind, body }: AnyRecord, customerId: string): Bond {
  const { customerIds } = body;
  const tied = Array.isArray(customerIds) && customerIds.includes(customerId);
  return kind === 'evidence' && tied ? 'evidence' : 'names';
}

/** Whether any text in a value, however deep, is a wanted one. */
function anyText(value: unknown, wanted: (text: string) => boolean): boolean {
  if (typeof value === 'string') return wanted(value);
  if (Array.isArray(value)) return value.some((item) => anyText(item, wanted));
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((item) => anyText(item, wanted));
}
