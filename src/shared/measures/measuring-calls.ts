import { z } from 'zod';
import { recordIdSchema } from '../journal/ids.ts';
import { libraryMeasureSchema } from './measure-library.ts';
import { chartChoices } from './measure.ts';

/** Which drawing of a change: one measure in one form, or (`null`) the `page`th of all measures together. */
export const pictureRequestSchema = z.object({
  changeId: recordIdSchema,
  measureId: recordIdSchema.nullable(),
  form: z.enum(chartChoices),
  page: z.number().int().min(0).max(100),
});

export const measuringCalls = {
  /** The measures that come with the app, to start from. */
  library: { request: z.void(), response: z.array(libraryMeasureSchema) },
  /** A drawing as files, in the colours of documents; `null` where there is none (any more). */
  picture: {
    request: pictureRequestSchema,
    response: z.object({ name: z.string(), svg: z.string(), pngBase64: z.string() }).nullable(),
  },
  /** The sheets of a spreadsheet, or the one table of a text file, cell by cell as text. */
  spreadsheet: {
    request: z.object({ base64: z.string().max(70_000_000) }),
    response: z.discriminatedUnion('outcome', [
      z.object({
        outcome: z.literal('read'),
        sheets: z.array(
          z.object({
            name: z.string(),
            rows: z.array(z.object({ line: z.number().int(), cells: z.array(z.string()) })),
          }),
        ),
      }),
      z.object({ outcome: z.literal('not-read'), reason: z.string() }),
    ]),
  },
} as const;
