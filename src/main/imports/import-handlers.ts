import type { JournalHandlers } from '#shared/contract/contract.ts';
import type { Reading } from '#shared/measures/reading.ts';
import type { OpenJournal } from '#main/journal/open-journal.ts';
import { importGuide } from './import-guide.ts';
import { importMarkedReport } from './import-marked-report.ts';
import { notImported, type ImportOutcome } from './import-outcome.ts';
import type { ImportPlace } from './import-place.ts';
import { importTestimony } from './import-testimony.ts';
import { importTable } from './import-table.ts';
import type { BoxValues } from './box-values.ts';
import { readDocxBoxes } from './read-docx-boxes.ts';
import { readPdfBoxes } from './read-pdf-boxes.ts';
import { readTestimony } from './read-testimony.ts';
import { tellKind } from './tell-kind.ts';

type Parts = Pick<ImportPlace, 'ports'> & {
  readonly journal: () => OpenJournal;
};

/** Takes files that others made into the journal. What a file is, is told by its content, never by its name. */
export const createImportHandlers = ({ ports, journal }: Parts): JournalHandlers['imports'] => ({
  take: ({ name, base64 }) =>
    takeFile(Buffer.from(base64, 'base64'), { journal: journal(), name, ports }),
});

async function takeFile(bytes: Uint8Array, place: ImportPlace): Promise<ImportOutcome> {
  const file = tellKind(bytes);
  switch (file.kind) {
    case 'empty':
      return notImported('The file is empty: choose another one.');
    case 'zip':
      return withBoxes(readDocxBoxes(bytes), bytes, place);
    case 'pdf':
      return withBoxes(await readPdfBoxes(bytes), bytes, place);
    case 'json':
      return importGuide(file.text, place);
    case 'table':
      return importTable(file.text, place);
    case 'unknown':
      return notImported(
        'This is not a file the journal can take in: choose a marked report (Word or PDF), a guide pack (JSON) or a table (CSV).',
      );
  }
}

async function withBoxes(
  boxes: Reading<BoxValues>,
  bytes: Uint8Array,
  place: ImportPlace,
): Promise<ImportOutcome> {
  if (!boxes.ok) return notImported(boxes.problem);
  const form = readTestimony(boxes.value);
  return form ? importTestimony(form, bytes, place) : importMarkedReport(boxes.value, place);
}
