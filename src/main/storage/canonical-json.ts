/**
 * JSON with the keys of every object in the order of their UTF-16 code units
 * and no spaces: equal values give equal text. As in JSON, properties that are
 * `undefined` are left out.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const fields = value as Readonly<Record<string, unknown>>;
  let text = '';
  // Sorting without a comparison of one's own is by code units, and much faster.
  for (const key of Object.keys(fields).sort()) {
    const item = fields[key];
    if (item === undefined) continue;
    text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(item)}`;
  }
  return `{${text}}`;
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
