import { unitCriteria, type Unit } from '#shared/guides/unit.ts';
import { faultSentence, type UnitReading } from '#shared/units/unit-reading.ts';
import { saveUnit } from '#main/units/save-unit.ts';
import type { ImportPlace } from './import-place.ts';
import { imported, notImported, type ImportOutcome } from './import-outcome.ts';

/** Puts a unit that was read among those the candidate works towards, and says what was understood. */
export async function importUnit(
  reading: UnitReading,
  { journal, ports }: ImportPlace,
): Promise<ImportOutcome> {
  if (reading.outcome === 'not-understood') {
    return notImported(reading.faults.map(faultSentence).join(' '));
  }
  const { unit, doubts } = reading;
  const before = journal.guides().units.find(({ id }) => id === unit.id);
  const saved = await saveUnit(journal, ports, unit);
  if (saved.outcome === 'not-saved') return notImported(saved.reason);
  const number = unitCriteria(unit).length;
  const count = number === 1 ? '1 criterion' : `${number} criteria`;
  return imported(
    'criteria',
    before
      ? `“${unit.title}” has ${count} now, in place of the ones before.`
      : `“${unit.title}” with ${count} is among your units.`,
    [...understood(unit), ...doubts.map((doubt) => `${faultSentence(doubt)} (${doubt.text})`)],
  );
}

/** Line by line, so that a wrong reading is seen at once. */
const understood = ({ outcomes }: Unit): readonly string[] =>
  outcomes.flatMap(({ code, title, type, criteria }) => [
    `${code} ${title} (${type})`,
    ...criteria.map((criterion) => `  ${criterion.code} ${criterion.text}`),
  ]);
