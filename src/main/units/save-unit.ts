import { isDeepStrictEqual } from 'node:util';
import type { Saved } from '#shared/contract/saved.ts';
import type { Unit } from '#shared/guides/unit.ts';
import type { OpenJournal } from '#main/journal/open-journal.ts';
import { journalProfile } from '#main/journal/profile-handlers.ts';
import { newRecordId } from '#main/platform/new-record-id.ts';
import type { Ports } from '#main/platform/ports.ts';

/**
 * Puts a unit into the journal and among those worked towards. The unit it takes
 * the place of is kept as a version; one that was changed without a new version
 * number is given one. When the disk refuses, everything is as it was.
 */
export async function saveUnit(
  journal: OpenJournal,
  ports: Pick<Ports, 'clock' | 'random'>,
  unit: Unit,
): Promise<Saved> {
  const now = ports.clock().toISOString();
  const before = journal.guides().units.find(({ id }) => id === unit.id);
  const isChanged = before !== undefined && !isDeepStrictEqual(before, unit);
  // First the version: a pack is written over, and what it said must not go with a crash in between.
  const version = isChanged
    ? { id: newRecordId(ports), unitId: before.id, replacedAt: now, unit: before }
    : null;
  const kept = version && (await journal.records.save('unit-version', version));
  if (kept?.outcome === 'not-saved') return kept;
  const saved = await journal.addGuide(
    isChanged && before.version === unit.version
      ? { ...unit, version: nextVersion(before.version, now.slice(0, 10)) }
      : unit,
  );
  const chosen = saved.outcome === 'saved' ? await choose(journal, unit.id) : saved;
  if (chosen.outcome === 'saved') return saved;
  // The pack alone changes nothing that is shown; an older one with its name is put back.
  const putBack = before && (await journal.addGuide(before));
  if (version && putBack?.outcome === 'saved') {
    await journal.records.forget('unit-version', version.id);
  }
  return chosen;
}

async function choose(journal: OpenJournal, unitId: string): Promise<Saved> {
  const profile = journalProfile(journal);
  const unitIds = profile.unitIds.includes(unitId) ? profile.unitIds : [...profile.unitIds, unitId];
  return journal.records.save('profile', { ...profile, unitIds });
}

/** The day, or with a number behind it when there was a version on that day: `2026-03-14.2`. */
export function nextVersion(before: string, day: string): string {
  if (!before.startsWith(day)) return day;
  const [, number = '1'] = /\.(\d+)$/.exec(before.slice(day.length)) ?? [];
  return `${day}.${Number(number) + 1}`;
}
