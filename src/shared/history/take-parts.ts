type Body = Readonly<Record<string, unknown>>;
type Stage = { readonly stageId: string };

const stageStart = 'sections/';

/** A record with the named parts (fields, or `sections/<stage>`) as they are in another version of it. */
export function takeParts(body: Body, other: Body, parts: readonly string[]): Body {
  const fields = parts.filter((part) => !part.startsWith(stageStart) && part !== 'id');
  const stages = parts
    .filter((part) => part.startsWith(stageStart))
    .map((part) => part.slice(stageStart.length));
  const taken = Object.fromEntries(
    fields.filter((field) => Object.hasOwn(other, field)).map((field) => [field, other[field]]),
  );
  const kept = Object.fromEntries(
    Object.entries(body).filter(
      ([field]) => !fields.includes(field) || Object.hasOwn(other, field),
    ),
  );
  const joined = { ...kept, ...taken };
  return stages.length === 0
    ? joined
    : { ...joined, sections: takeStages(stagesOf(body), stagesOf(other), new Set(stages)) };
}

const stagesOf = (body: Body): readonly Stage[] =>
  Array.isArray(body['sections']) ? (body['sections'] as readonly Stage[]) : [];

/** Each stage stays where it stands; one that only the other version has comes last. */
function takeStages(
  own: readonly Stage[],
  others: readonly Stage[],
  wanted: ReadonlySet<string>,
): readonly Stage[] {
  const done = new Set<string>();
  const replaced = own.flatMap((section) => {
    if (!wanted.has(section.stageId)) return [section];
    if (done.has(section.stageId)) return [];
    done.add(section.stageId);
    return others.filter(({ stageId }) => stageId === section.stageId);
  });
  const added = others.filter(({ stageId }) => wanted.has(stageId) && !done.has(stageId));
  return [...replaced, ...added];
}
