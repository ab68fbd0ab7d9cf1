/** What is known of a backup when it is decided which ones stay. */
export type DatedBackup = {
  readonly file: string;
  /** UTC. */
  readonly madeAt: string;
  /** It can be read back. */
  readonly good: boolean;
};

/** How many days, weeks and months keep their newest backup. */
export const keptBackups = { days: 7, weeks: 4, months: 12 } as const;

/**
 * The backups that may go: all but the newest of each of the last seven days,
 * four weeks and twelve months that have one. Only good ones count; the newest
 * good one always stays, and while there is none nothing goes.
 */
export function backupsToRemove(backups: readonly DatedBackup[]): readonly string[] {
  const newestFirst = backups.toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
  const good = newestFirst.filter((backup) => backup.good);
  const [newest] = good;
  if (!newest) return [];
  const kept = new Set([
    ...newestOfEach(good, dayOf, keptBackups.days),
    ...newestOfEach(good, weekOf, keptBackups.weeks),
    ...newestOfEach(good, monthOf, keptBackups.months),
  ]);
  return newestFirst
    .filter((backup) => !kept.has(backup) && backup.madeAt < newest.madeAt)
    .map(({ file }) => file);
}

function newestOfEach(
  newestFirst: readonly DatedBackup[],
  spanOf: (backup: DatedBackup) => string,
  most: number,
): readonly DatedBackup[] {
  const bySpan = new Map<string, DatedBackup>();
  for (const backup of newestFirst) {
    const span = spanOf(backup);
    if (!bySpan.has(span)) bySpan.set(span, backup);
  }
  return [...bySpan.values()].slice(0, most);
}

const dayOf = ({ madeAt }: DatedBackup): string => madeAt.slice(0, 10);
const monthOf = ({ madeAt }: DatedBackup): string => madeAt.slice(0, 7);

/** The Monday the week began on: weeks do not care where a year ends. */
function weekOf({ madeAt }: DatedBackup): string {
  const day = new Date(`${dayOf({ madeAt, file: '', good: true })}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
  return day.toISOString().slice(0, 10);
}
