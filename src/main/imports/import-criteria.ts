import type { Row } from '#shared/measures/parsing/split-table.ts';
import { journalProfile } from '#main/journal/profile-handlers.ts';
import type { ImportPlace } from './import-place.ts';
import { imported, notImported, type ImportOutcome } from './import-outcome.ts';
import { unitOfCriteria } from './unit-of-criteria.ts';

/** Makes a unit of a centre's own specification and puts it among those the candidate works towards. */
export async function importCriteria(
  heading: Row,
  rows: readonly Row[],
  { journal, name, ports }: ImportPlace,
): Promise<ImportOutcome> {
  const profile = journalProfile(journal);
  const day = ports.clock().toISOString().slice(0, 10);
  const made = unitOfCriteria(heading, rows, { name, day, level: profile.level });
  if (!made.ok) return notImported(made.problem);
  const unit = made.value;
  const before = journal.guides().units.find((each) => each.id === unit.id);

  const saved = await journal.addGuide(unit);
  if (saved.outcome === 'not-saved') return notImported(saved.reason);
  if (!profile.unitIds.includes(unit.id)) {
    const chosen = await journal.records.save('profile', {
      ...profile,
      unitIds: [...profile.unitIds, unit.id],
    });
    if (chosen.outcome === 'not-saved') {
      // The pack alone changes nothing that is shown; an older one with its name is put back.
      if (before) await journal.addGuide(before);
      return notImported(chosen.reason);
    }
  }
  const count = rows.length === 1 ? '1 criterion' : `${rows.length} criteria`;
  return imported(
    'criteria',
    before
      ? `“${unit.title}” has ${count} now, in place of the ones before.`
      : `“${unit.title}” with ${count} is among your units.`,
  );
}
