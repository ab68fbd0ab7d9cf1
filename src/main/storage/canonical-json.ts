/**
 * JSON with the keys of every object in the order of their UTF-16 code units
 * and no spaces: equal values give equal text. As in JSON, properties that are
 * `undefined` are left out.
 */
export function canonicalJson(value: unknown): string {
  const ordered = inKeyOrder(value);
  return ordered === unorderable ? writtenKeyByKey(value) : (JSON.stringify(ordered) ?? 'null');
}

const unorderable = Symbol('unorderable');

/** A copy with the keys in order, which JSON writes at once; or that JavaScript objects cannot have that order. */
function inKeyOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map(inKeyOrder);
    return items.includes(unorderable) ? unorderable : items;
  }
  const fields = value as Fields;
  const ordered: Record<string, unknown> = {};
  // Sorting without a comparison of one's own is by code units, and much faster.
  for (const key of Object.keys(fields).sort()) {
    // Whole numbers always stand first in an object, and `__proto__` is no property of its own.
    if (/^(?:\d|__proto__$)/.test(key)) return unorderable;
    const item = inKeyOrder(fields[key]);
    if (item === unorderable) return unorderable;
    ordered[key] = item;
  }
  return ordered;
}

/** The same text for any keys, in three times the time. */
function writtenKeyByKey(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(writtenKeyByKey).join(',')}]`;
  const fields = value as Fields;
  const written = Object.keys(fields)
    .sort()
    .filter((key) => fields[key] !== undefined)
    .map((key) => `${JSON.stringify(key)}:${writtenKeyByKey(fields[key])}`);
  return `{${written.join(',')}}`;
}

/** Whether two values would be written the same way. */
export function isSameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) {
    return canonicalJson(a) === canonicalJson(b);
  }
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && haveSameItems(a, b);
  }
  return haveSameFields(a as Fields, b as Fields);
}

type Fields = Readonly<Record<string, unknown>>;

const haveSameItems = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((item, index) => isSameJson(item, b[index]));

function haveSameFields(a: Fields, b: Fields): boolean {
  const written = Object.keys(a).filter((key) => a[key] !== undefined);
  const others = Object.keys(b).filter((key) => b[key] !== undefined);
  return (
    written.length === others.length &&
    written.every(
      (key) => Object.hasOwn(b, key) && b[key] !== undefined && isSameJson(a[key], b[key]),
    )
  );
}
