import path from 'node:path';
import { z } from 'zod';
import type { JournalHandlers } from '#shared/contract/contract.ts';
import { libraryMeasureSchema } from '#shared/measures/measure-library.ts';
import type { OpenJournal } from '#main/journal/open-journal.ts';
import { readFileIfThere } from '#main/platform/app-files.ts';
import { chartPicture } from './chart-picture.ts';
import { readSpreadsheet } from './read-spreadsheet.ts';

type Parts = { readonly resources: string; readonly journal: () => OpenJournal };

/** What measuring needs beside the records: the library, drawings as files, spreadsheets cell by cell. */
export const createMeasuringHandlers = ({
  resources,
  journal,
}: Parts): JournalHandlers['measuring'] => ({
  library: async () => {
    const bytes = await readFileIfThere(path.join(resources, 'measures', 'library.json'));
    if (bytes === null) throw new Error('The library of measures is missing from the app.');
    const parsed: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return z.array(libraryMeasureSchema).parse(parsed);
  },
  picture: async (request) => chartPicture(journal(), request),
  spreadsheet: ({ base64 }) => readSpreadsheet(Buffer.from(base64, 'base64')),
});
