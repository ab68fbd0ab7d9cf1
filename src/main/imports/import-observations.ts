import type { Measure, Observation } from '#shared/measures/measure.ts';
import { observationsInRows } from '#shared/measures/parse-observations.ts';
import type { Row } from '#shared/measures/parsing/split-table.ts';
import { quote, read, unread, type Reading } from '#shared/measures/reading.ts';
import type { OpenJournal } from '#main/journal/open-journal.ts';
import type { ImportPlace } from './import-place.ts';
import { imported, notImported, type ImportOutcome } from './import-outcome.ts';
import { saveTogether } from './save-together.ts';
import { measureColumn } from './measure-column.ts';

type Addition = { readonly measure: Measure; readonly observations: readonly Observation[] };

const mostObservations = 100_000;

/** Adds observations to the measures that their first column names; every line is understood, or none is taken. */
export async function importObservations(
  heading: Row,
  rows: readonly Row[],
  { journal }: ImportPlace,
): Promise<ImportOutcome> {
  const additions = readAdditions(heading, rows, journal);
  if (!additions.ok) return notImported(additions.problem);
  const fresh = additions.value.filter((addition) => !isThere(addition));
  if (fresh.length === 0) {
    return notImported('These observations are in the journal already: nothing was added.');
  }
  const full = fresh.find((each) => total(each) > mostObservations);
  if (full) {
    return notImported(
      `“${full.measure.title}” cannot hold more than 100,000 observations: bring in a part of the file.`,
    );
  }
  const unsaved = await saveTogether(
    journal,
    'measure',
    fresh.map(({ measure, observations }) => ({
      ...measure,
      observations: [...measure.observations, ...observations],
    })),
  );
  return unsaved === null ? imported('observations', summary(fresh)) : notImported(unsaved);
}

function readAdditions(
  heading: Row,
  rows: readonly Row[],
  journal: OpenJournal,
): Reading<readonly Addition[]> {
  const column = measureColumn(heading.cells) ?? 0;
  const measures = journal.records.list('measure');
  const parts = partsOf(heading, rows, column);
  if (parts.length === 0) return unread('There are no observations below the headings.');
  const additions: Addition[] = [];
  for (const { title, line, table } of parts) {
    const measure = findMeasure(title, line, measures);
    if (!measure.ok) return measure;
    const { observations, problems } = observationsInRows(table, {
      kind: measure.value.kind,
      scale: measure.value.scale,
      beforeScale: measure.value.beforeDiffered.scale,
      phase: null,
      changedOn: journal.records.get('change', measure.value.changeId)?.changedOn ?? null,
    });
    const [problem] = problems;
    if (problem) return unread(problem.text);
    additions.push({ measure: measure.value, observations });
  }
  return read(additions);
}

/** What a file says of one measure: its title as it stands first, on which line, and the rows below their headings. */
type Part = { readonly title: string; readonly line: number; readonly table: Row[] };

function partsOf(heading: Row, rows: readonly Row[], column: number): readonly Part[] {
  const parts = new Map<string, Part>();
  let part: Part | undefined;
  let written: string | undefined;
  for (const row of rows) {
    const title = row.cells[column] ?? '';
    // Nearly every row goes with the one above it.
    if (title !== written) part = parts.get(sameTitle(title));
    written = title;
    if (part) {
      part.table.push(row);
      continue;
    }
    // The headings and the first row tell what the columns hold: the one with the titles is to hold nothing.
    part = { title, line: row.line, table: [blanked(heading, column), blanked(row, column)] };
    parts.set(sameTitle(title), part);
  }
  return [...parts.values()];
}

const blanked = ({ line, cells }: Row, column: number): Row => ({
  line,
  cells: cells.map((cell, index) => (index === column ? '' : cell)),
});

/** Capitals and spaces at the ends do not count. */
const sameTitle = (title: string): string => title.trim().toLowerCase();

/** Exactly one measure with the title. */
function findMeasure(title: string, line: number, measures: readonly Measure[]): Reading<Measure> {
  const same = measures.filter((measure) => sameTitle(measure.title) === sameTitle(title));
  const [found] = same;
  if (found && same.length === 1) return read(found);
  if (same.length > 1) {
    return unread(
      `Line ${line}: ${same.length} measures are called ${quote(title)}. Give each its own title first.`,
    );
  }
  const titles = measures.map((measure) => `“${measure.title}”`);
  return unread(
    titles.length === 0
      ? 'There is no measure in the journal yet: make one first, then bring its observations in.'
      : `Line ${line}: there is no measure called ${quote(title)}. The measures are ${titles.join(', ')}.`,
  );
}

/**
 * Whether a file was brought in before: all its observations are there, and
 * each says its day or whom it comes from. Bare numbers may well come twice.
 */
function isThere({ measure, observations }: Addition): boolean {
  const left = new Map<string, number>();
  for (const each of measure.observations) left.set(keyOf(each), (left.get(keyOf(each)) ?? 0) + 1);
  return observations.every((each) => {
    const count = left.get(keyOf(each)) ?? 0;
    left.set(keyOf(each), count - 1);
    return count > 0 && (each.date !== null || each.who !== null);
  });
}

const keyOf = ({ phase, value, date, who, exposure }: Observation): string =>
  JSON.stringify([phase, value, date, who, exposure]);

const total = ({ measure, observations }: Addition): number =>
  measure.observations.length + observations.length;

const summary = (additions: readonly Addition[]): string =>
  additions
    .map(({ measure, observations }) => {
      const count =
        observations.length === 1 ? '1 observation' : `${observations.length} observations`;
      return `${count} added to “${measure.title}”.`;
    })
    .join(' ');
