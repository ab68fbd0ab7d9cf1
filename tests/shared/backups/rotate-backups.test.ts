import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { backupName, backupReasons, readBackupName } from '#shared/backups/backup.ts';
import { backupsToRemove, keptBackups, type DatedBackup } from '#shared/backups/rotate-backups.ts';

const moment = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const backups = fc
  .array(fc.record({ madeAt: moment, good: fc.boolean() }), { maxLength: 120 })
  .map((made) => made.map((backup, index): DatedBackup => ({ ...backup, file: String(index) })));

const keptOf = (all: readonly DatedBackup[]) => {
  const removed = new Set(backupsToRemove(all));
  return all.filter(({ file }) => !removed.has(file));
};

test('the newest good backup is never removed', () => {
  fc.assert(
    fc.property(backups, (all) => {
      const newest = all
        .filter(({ good }) => good)
        .toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1))[0];
      if (newest) expect(keptOf(all)).toContainEqual(newest);
      else expect(keptOf(all)).toEqual(all);
    }),
  );
});

test('removing what may go and asking again removes nothing more', () => {
  fc.assert(
    fc.property(backups, (all) => {
      expect(backupsToRemove(keptOf(all))).toEqual([]);
    }),
  );
});

test('a new backup never makes an older day, week or month lose its last good one too early', () => {
  fc.assert(
    fc.property(backups, (all) => {
      const good = keptOf(all).filter((backup) => backup.good);
      const days = new Set(
        all.filter((each) => each.good).map(({ madeAt }) => madeAt.slice(0, 10)),
      );
      const months = new Set(
        all.filter((each) => each.good).map(({ madeAt }) => madeAt.slice(0, 7)),
      );
      const wantedDays = [...days].toSorted().slice(-keptBackups.days);
      const wantedMonths = [...months].toSorted().slice(-keptBackups.months);
      for (const day of wantedDays) {
        expect(good.some(({ madeAt }) => madeAt.startsWith(day))).toBe(true);
      }
      for (const month of wantedMonths) {
        expect(good.some(({ madeAt }) => madeAt.startsWith(month))).toBe(true);
      }
    }),
  );
});

test('a year of daily backups leaves twenty-one at most', () => {
  let all: DatedBackup[] = [];
  for (let day = 0; day < 400; day += 1) {
    const madeAt = new Date(Date.UTC(2026, 0, 1 + day, 9)).toISOString();
    all = [...keptOf([...all, { file: madeAt, madeAt, good: true }])];
  }
  const most = keptBackups.days + keptBackups.weeks + keptBackups.months;
  expect(all.length).toBeLessThanOrEqual(most);
  expect(all.length).toBeGreaterThanOrEqual(keptBackups.days + keptBackups.months - 1);
});

test('the name of a backup says when and why it was made', () => {
  fc.assert(
    fc.property(moment, fc.constantFrom(...backupReasons), (instant, reason) => {
      const madeAt = `${instant.slice(0, 19)}.000Z`;
      expect(readBackupName(backupName(madeAt, reason))).toEqual({ madeAt, reason });
    }),
  );
  expect(readBackupName('holiday.hindsight')).toBeNull();
});
