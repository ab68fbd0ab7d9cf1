import { dayText } from '#shared/reports/day-text.ts';

/** By `recordKey`: what it is called, when all of it was seen last, and its revisions by name. */
export type KnownRecords = Readonly<
  Record<
    string,
    { readonly name: string; readonly seenAt: string; readonly revisions: readonly string[] }
  >
>;

/**
 * What was in a journal before and is not any more, in a sentence for whole
 * records and one for versions of those that are still here. A file that is
 * missing was not deleted: deleting writes one.
 */
export function findMissing(
  known: KnownRecords,
  found: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const here = new Set([...found.values()].flat());
  const lacking = Object.entries(known).filter(([, { revisions }]) =>
    revisions.some((revision) => !here.has(revision)),
  );
  const records = lacking.filter(([key]) => !found.has(key)).map(([, record]) => record);
  const versions = lacking.filter(([key]) => found.has(key)).map(([, record]) => record);
  return [
    ...(records.length === 0
      ? []
      : [`${subject(records)} missing, not deleted: ${listed(records)}; ${remedy}`]),
    ...(versions.length === 0
      ? []
      : [
          `Versions that were here on ${lastSeen(versions)} are missing of ${listed(versions)}; ${remedy}`,
        ]),
  ];
}

type Known = KnownRecords[string];

const remedy = 'let your sync program finish, or bring them back from a copy.';

const subject = (records: readonly Known[]): string =>
  records.length === 1
    ? `1 thing that was here on ${lastSeen(records)} is`
    : `${records.length} things that were here on ${lastSeen(records)} are`;

const lastSeen = (records: readonly Known[]): string =>
  dayText(
    records
      .map(({ seenAt }) => seenAt)
      .sort()
      .at(-1)
      ?.slice(0, 10) ?? null,
  );

const mostNames = 5;

/** `Entry RA1, Entry RA2 and 3 more`. */
function listed(records: readonly Known[]): string {
  const names = records.map(({ name }) => name);
  const more = names.length - mostNames;
  return more > 0 ? `${names.slice(0, mostNames).join(', ')} and ${more} more` : names.join(', ');
}
