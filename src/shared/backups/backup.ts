import { z } from 'zod';
import { bundleEnding } from '../bundles/bundle-name.ts';
import { instantSchema } from '../journal/ids.ts';

/** Why a backup was made: by itself once a day, before something that changes many files, or because somebody asked. */
export const backupReasons = ['daily', 'before-change', 'asked'] as const;

export const backupSchema = z.object({
  /** The whole path of the file. */
  file: z.string(),
  madeAt: instantSchema,
  bytes: z.number().int().min(0),
  reason: z.enum(backupReasons),
});

export type Backup = Readonly<z.output<typeof backupSchema>>;
export type BackupReason = Backup['reason'];

/**
 * The name of a backup's file says all that is known of it, so that no list can get lost.
 *
 * @example backupName('2026-03-14T18:02:33.000Z', 'daily') // '2026-03-14 18-02-33 daily.hindsight'
 */
export const backupName = (madeAt: string, reason: BackupReason): string =>
  `${madeAt.slice(0, 10)} ${madeAt.slice(11, 19).replaceAll(':', '-')} ${reason}${bundleEnding}`;

/** What such a name says (UTC); `null` for a file that is no backup of ours. */
export function readBackupName(name: string): Pick<Backup, 'madeAt' | 'reason'> | null {
  const found = /^(\d{4}-\d\d-\d\d) (\d\d)-(\d\d)-(\d\d) ([a-z-]+)\.hindsight$/.exec(name);
  const reason = backupReasons.find((each) => each === found?.[5]);
  if (!found || !reason) return null;
  const madeAt = instantSchema.safeParse(`${found[1]}T${found[2]}:${found[3]}:${found[4]}.000Z`);
  return madeAt.success ? { madeAt: madeAt.data, reason } : null;
}
