import { z } from 'zod';
import { criterionIdSchema, daySchema, recordIdSchema } from '../journal/ids.ts';
import { keepUnknown } from '../journal/known.ts';
import { evidenceFileSchema } from './evidence-file.ts';
import { testimonySchema } from './testimony.ts';

/** The usual evidence types; a centre may use codes of its own, so the field is free text. */
export const evidenceTypes = [
  { code: 'OBS', name: 'Observation' },
  { code: 'WP', name: 'Work product' },
  { code: 'WT', name: 'Witness testimony' },
  { code: 'EWT', name: 'Expert witness testimony' },
  { code: 'PD', name: 'Professional discussion' },
  { code: 'Q&A', name: 'Questions and answers' },
  { code: 'RA', name: 'Reflective account' },
  { code: 'PS', name: 'Personal statement' },
  { code: 'CS', name: 'Case study' },
  { code: 'RPL', name: 'Recognition of prior learning' },
  { code: 'SIM', name: 'Simulation' },
] as const;

/** Something that supports a claim: files in the vault, or a signpost to what is kept elsewhere and must not be copied. */
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
  /** Where it comes from: `exported from the booking system`. */
  origin: z.string().max(300).optional(),
  files: z.array(evidenceFileSchema).optional(),
  /** It must not be copied: the journal holds what is written here and no file. */
  signpost: z.boolean().optional(),
  /** The files go into the pack, and photos into the documents. */
  handedIn: z.boolean().optional(),
  /** What was checked before it may be handed in, by the ids of `redactionChecks`. */
  redacted: z.array(z.string().max(40)).optional(),
  /** Of a communication: `E-mail`, `Phone call`; free text. */
  channel: z.string().max(60).optional(),
  /** What the communication was about: `Complaint`, `First contact`; free text. */
  scenario: z.string().max(60).optional(),
  testimony: testimonySchema.optional(),
});

export type Evidence = z.output<typeof evidenceSchema>;

/** An item about which nothing is written yet. */
export const emptyEvidence: Omit<Evidence, 'id' | 'code'> = {
  title: '',
  type: '',
  date: null,
  description: '',
  keptAt: '',
  seenBy: '',
  criteria: [],
  customerIds: [],
};
