import { canonicalJson, isSameJson } from './canonical-json.ts';

export type Merge = {
  readonly value: unknown;
  /** Both sides changed the same thing in different ways; `value` holds the first side's. */
  readonly conflict: boolean;
};

/**
 * Joins two versions of a record that were made from the same one. What only
 * one side changed is taken from that side. Lists of things with an id are
 * joined thing by thing, other lists keep what either side added. Where both
 * changed the same field, `newer` is shown.
 */
export function mergeBodies(base: unknown, newer: unknown, older: unknown): Merge {
  if (isSameJson(newer, older) || isSameJson(base, older)) return { value: newer, conflict: false };
  if (isSameJson(base, newer)) return { value: older, conflict: false };
  if (isPlainObject(newer) && isPlainObject(older)) {
    // The order of paragraphs carries meaning: a text is taken from one side as a whole.
    if (newer['type'] === 'doc') return { value: newer, conflict: true };
    return mergeFields(isPlainObject(base) ? base : {}, newer, older);
  }
  if (Array.isArray(newer) && Array.isArray(older)) {
    return mergeLists(Array.isArray(base) ? base : [], newer, older);
  }
  return { value: newer, conflict: true };
}

type Fields = Readonly<Record<string, unknown>>;

function mergeFields(base: Fields, newer: Fields, older: Fields): Merge {
  const names = new Set([...Object.keys(newer), ...Object.keys(older)]);
  const merged = [...names].map(
    (name) => [name, mergeBodies(own(base, name), own(newer, name), own(older, name))] as const,
  );
  return {
    value: Object.fromEntries(
      merged
        .filter(([, { value }]) => value !== undefined)
        .map(([name, { value }]) => [name, value]),
    ),
    conflict: merged.some(([, { conflict }]) => conflict),
  };
}

/** A field called `constructor` is a field like any other, not what every object inherits. */
const own = (fields: Fields, name: string): unknown =>
  Object.hasOwn(fields, name) ? fields[name] : undefined;

function mergeLists(
  base: readonly unknown[],
  newer: readonly unknown[],
  older: readonly unknown[],
): Merge {
  const key = identityOf([base, newer, older]);
  return key ? mergeByIdentity(key, base, newer, older) : mergeByContent(base, newer, older);
}

/** The field that names each thing in all of the lists once, if there is one. */
function identityOf(lists: readonly (readonly unknown[])[]): string | undefined {
  return ['id', 'stageId'].find((key) =>
    lists.every((items) => {
      const names = items.map((item) => (isPlainObject(item) ? item[key] : undefined));
      const unique = new Set(names).size === names.length;
      return unique && names.every((name) => typeof name === 'string');
    }),
  );
}

function mergeByIdentity(
  key: string,
  base: readonly unknown[],
  newer: readonly unknown[],
  older: readonly unknown[],
): Merge {
  const byId = (items: readonly unknown[]) =>
    new Map(items.map((item) => [(item as Fields)[key] as string, item]));
  const [baseById, newerById, olderById] = [byId(base), byId(newer), byId(older)];
  const ids = new Set([...newerById.keys(), ...olderById.keys()]);
  const merged = [...ids].map((id) => {
    const [was, left, right] = [baseById.get(id), newerById.get(id), olderById.get(id)];
    // Removed on one side and changed on the other: what was written is kept.
    if (was !== undefined && left === undefined && !isSameJson(was, right)) {
      return { value: right, conflict: false };
    }
    if (was !== undefined && right === undefined && !isSameJson(was, left)) {
      return { value: left, conflict: false };
    }
    return mergeBodies(was, left, right);
  });
  return {
    value: merged.map(({ value }) => value).filter((value) => value !== undefined),
    conflict: merged.some(({ conflict }) => conflict),
  };
}

/** Counts each item: what either side added is added, what either side took away is taken away. */
function mergeByContent(
  base: readonly unknown[],
  newer: readonly unknown[],
  older: readonly unknown[],
): Merge {
  const inBase = countItems(base);
  const inOlder = countItems(older);
  const inNewer = countItems(newer);
  const kept = new Map<string, number>();
  const value = [...newer, ...older].filter((item) => {
    const text = canonicalJson(item);
    const wanted = (inNewer.get(text) ?? 0) + (inOlder.get(text) ?? 0) - (inBase.get(text) ?? 0);
    const have = kept.get(text) ?? 0;
    kept.set(text, have + 1);
    return have < wanted;
  });
  return { value, conflict: false };
}

function countItems(items: readonly unknown[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items.map(canonicalJson)) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

const isPlainObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
