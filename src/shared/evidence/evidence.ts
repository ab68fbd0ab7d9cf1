import { z } from 'zod';
import { criterionIdSchema, daySchema, recordIdSchema } from '../journal/ids.ts';
import { keepUnknown } from '../journal/known.ts';

/** The usual evidence types; a centre may use codes of its own, so the field is free text. */
export const evidenceTypes = [
  { code: 'OBS', name: 'Observation' },
  { code: 'WP', name: 'Work product' },
  { code: 'WT', name: 'Witness testimony' },
  { code: 'EWT', name: 'Expert witness testimony' },
  { code: 'PD', name: 'Professional discussion' },
  { code: 'Q&A', name: 'Questions and answers' },
  { code: 'RA', name: 'Reflective account' },
  { code: 'CS', name: 'Case study' },
  { code: 'RPL', name: 'Recognition of prior learning' },
  { code: 'SIM', name: 'Simulation' },
] as const;

/** Something that supports a claim. Here: a signpost to what is kept elsewhere and must not be copied. */
export const evidenceSchema = keepUnknown({
  id: recordIdSchema,
  /** The label on the item and in every index: `E003`. */
  code: z.string().min(1).max(40),
  title: z.string().max(300),
  type: z.string().max(40),
  date: daySchema.nullable(),
  /** What it is and what the candidate did in it. */
  description: z.string().max(5000),
  /** Where the original is kept. */
  keptAt: z.string().max(500),
  /** Who saw it, by job, not by name. */
  seenBy: z.string().max(300),
  criteria: z.array(criterionIdSchema),
  customerIds: z.array(recordIdSchema),
});

export type Evidence = z.output<typeof evidenceSchema>;
