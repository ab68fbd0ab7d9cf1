/** Where the claims on each criterion go, by criterion id; one may be split over several. */
export type CriterionMoves = ReadonlyMap<string, readonly string[]>;

/**
 * A record with every criterion it names moved: in claims, in lists of
 * criteria, in judgements. All moves happen at once, so that 1.1 and 1.2 may
 * change places. Gives the same record back when it names none of them.
 */
export const remapCriteria = <T>(record: T, moves: CriterionMoves): T => remap(record, moves) as T;

function remap(value: unknown, moves: CriterionMoves): unknown {
  if (Array.isArray(value)) return remapItems(value, (item) => remap(item, moves));
  if (typeof value !== 'object' || value === null) return value;
  let changed = false;
  const fields = Object.entries(value).map(([name, field]) => {
    const next = remapField(name, field, moves);
    changed ||= next !== field;
    return [name, next] as const;
  });
  return changed ? Object.fromEntries(fields) : value;
}

function remapField(name: string, field: unknown, moves: CriterionMoves): unknown {
  if (name === 'criterionId' && typeof field === 'string') return moves.get(field)?.[0] ?? field;
  const isList = name === 'criteria' || name === 'criterionIds';
  if (!isList || !Array.isArray(field) || field.some((id) => typeof id !== 'string')) {
    return remap(field, moves);
  }
  const ids = field as readonly string[];
  const next = [...new Set(ids.flatMap((id) => moves.get(id) ?? [id]))];
  return next.length === ids.length && next.every((id, index) => id === ids[index]) ? field : next;
}

function remapItems(items: readonly unknown[], change: (item: unknown) => unknown): unknown {
  const next = items.map(change);
  return next.every((item, index) => item === items[index]) ? items : next;
}

/** How often a record names each of the criteria. */
export function countCriteria(
  record: unknown,
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (id: string) => {
    if (wanted.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
  };
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(walk);
    if (typeof value !== 'object' || value === null) return;
    for (const [name, field] of Object.entries(value)) {
      if (name === 'criterionId' && typeof field === 'string') add(field);
      else if ((name === 'criteria' || name === 'criterionIds') && Array.isArray(field)) {
        for (const id of field)
          if (typeof id === 'string') add(id);
          else walk(id);
      } else walk(field);
    }
  };
  walk(record);
  return counts;
}
