/** What stands in a text where somebody was named. */
export const erasedMark = '[erased]';

type Json = Readonly<Record<string, unknown>>;

/**
 * A record's body without a person: mentions of what was erased become
 * `[erased]`, ids of it leave their lists (with the item they stood in),
 * single ids become `null`, and names are taken out of all texts. All other
 * words stay as they were.
 *
 * @param ids the ids of all records that are erased
 * @param withoutNames takes a person's names and other identifiers out of a text
 */
export function withoutPerson<Body extends Json>(
  body: Body,
  ids: ReadonlySet<string>,
  withoutNames: (text: string) => string,
): Body {
  const strip = (value: unknown): unknown => {
    if (typeof value === 'string') return withoutNames(value);
    if (Array.isArray(value)) return value.filter((item) => !isGone(item, ids)).map(strip);
    if (typeof value !== 'object' || value === null) return value;
    if (isMentionOf(value as Json, ids)) return markInsteadOf(value as Json);
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [
        key,
        typeof item === 'string' && ids.has(item) ? null : strip(item),
      ]),
    );
  };
  return strip(body) as Body;
}

/** An item of a list that is an erased id, or a thing that names one in a field of its own. */
function isGone(item: unknown, ids: ReadonlySet<string>): boolean {
  if (typeof item === 'string') return ids.has(item);
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  return Object.values(item).some((field) => typeof field === 'string' && ids.has(field));
}

const isMentionOf = (node: Json, ids: ReadonlySet<string>): boolean => {
  const { type, attrs } = node;
  return type === 'mention' && ids.has(String((attrs as Json | undefined)?.['id']));
};

const markInsteadOf = ({ marks }: Json): Json => ({
  type: 'text',
  text: erasedMark,
  ...(Array.isArray(marks) && marks.length > 0 ? { marks } : {}),
});
