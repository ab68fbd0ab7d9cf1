import { splitTable, type Row } from '#shared/measures/parsing/split-table.ts';
import type { ImportPlace } from './import-place.ts';
import { importCriteria } from './import-criteria.ts';
import { importObservations } from './import-observations.ts';
import { notImported, type ImportOutcome } from './import-outcome.ts';
import { columnNamed } from './table-columns.ts';

/** Takes a table in: criteria of a specification, or observations for measures, told by its headings. */
export async function importTable(text: string, place: ImportPlace): Promise<ImportOutcome> {
  const table = splitTable(text);
  if (!table.ok) return notImported(table.problem);
  const [heading, ...rows] = table.value;
  if (heading && isObservations(heading)) return importObservations(heading, rows, place);
  if (heading && isCriteria(heading)) return importCriteria(heading, rows, place);
  return notImported(
    'The headings of this table are not known: criteria need “code” and “text”, observations need “measure”, “phase” and “value”.',
  );
}

const isObservations = ({ cells }: Row): boolean => columnNamed(cells, 'measure') !== undefined;

const isCriteria = ({ cells }: Row): boolean =>
  columnNamed(cells, 'code') !== undefined && columnNamed(cells, 'text') !== undefined;
