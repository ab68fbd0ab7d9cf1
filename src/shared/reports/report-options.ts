import { z } from 'zod';
import { daySchema, recordIdSchema, slugSchema } from '../journal/ids.ts';

export const reportKinds = ['impact', 'portfolio', 'entry', 'pack'] as const;
export const reportFormats = ['docx', 'pdf', 'html', 'md'] as const;

/** What goes into a report. `null` means: no restriction, take all. */
export const reportOptionsSchema = z.object({
  kind: z.enum(reportKinds),
  changeIds: z.array(recordIdSchema).nullable(),
  entryIds: z.array(recordIdSchema).nullable(),
  /** The relationships told; all of them when it is left out. */
  customerIds: z.array(recordIdSchema).nullable().optional(),
  unitIds: z.array(slugSchema).nullable(),
  /** Absent: all that are included. */
  complaintIds: z.array(recordIdSchema).nullable().optional(),
  planIds: z.array(recordIdSchema).nullable().optional(),
  /** Whether the feedback log is printed; absent: yes. */
  feedbackLog: z.boolean().optional(),
  from: daySchema.nullable(),
  to: daySchema.nullable(),
  /** Leaves out the workplace, the centre and every person's name but the codes. */
  anonymise: z.boolean(),
  /** Decision and feedback boxes for the assessor. */
  feedbackBoxes: z.boolean(),
});

export type ReportOptions = Readonly<z.output<typeof reportOptionsSchema>>;
export type ReportKind = (typeof reportKinds)[number];
export type ReportFormat = (typeof reportFormats)[number];

/** A report of everything that is included, with boxes for the assessor. */
export const wholeReport = (kind: ReportKind): ReportOptions => ({
  kind,
  changeIds: null,
  entryIds: null,
  unitIds: null,
  from: null,
  to: null,
  anonymise: false,
  feedbackBoxes: true,
});

export const formatNames: Readonly<Record<ReportFormat, string>> = {
  docx: 'Word',
  pdf: 'PDF',
  html: 'Web page',
  md: 'Markdown',
};
