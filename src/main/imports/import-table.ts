import { splitTable, type Row } from '#shared/measures/parsing/split-table.ts';
import { readUnit } from '#shared/units/read-unit.ts';
import { isCriteriaHeading } from '#shared/units/table-columns.ts';
import { journalProfile } from '#main/journal/profile-handlers.ts';
import type { ImportPlace } from './import-place.ts';
import { importObservations } from './import-observations.ts';
import { notImported, type ImportOutcome } from './import-outcome.ts';
import { importUnit } from './import-unit.ts';
import { measureColumn } from './measure-column.ts';

/** Takes text in: a table of criteria or of observations, told by its headings, or a specification as bare text. */
export async function importTable(text: string, place: ImportPlace): Promise<ImportOutcome> {
  const table = splitTable(text);
  if (table.ok) {
    const [heading] = table.value;
    if (heading && isObservations(heading)) {
      return importObservations(heading, table.value.slice(1), place);
    }
  }
  const { journal, name, ports } = place;
  const day = ports.clock().toISOString().slice(0, 10);
  const reading = readUnit(text, { name, day, level: journalProfile(journal).level });
  const isSpecification =
    reading.outcome === 'understood' ||
    (table.ok && table.value[0] !== undefined && isCriteriaHeading(table.value[0].cells));
  if (isSpecification) return importUnit(reading, place);
  if (!table.ok) return notImported(table.problem);
  return notImported(
    'The headings of this table are not known: criteria need “code” and “text”, observations need “measure”, “phase” and “value”; the text of a specification needs codes such as 1.1 at the start of its lines.',
  );
}

const isObservations = ({ cells }: Row): boolean => measureColumn(cells) !== undefined;
