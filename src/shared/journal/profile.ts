import { z } from 'zod';
import { daySchema, recordIdSchema, slugSchema } from './ids.ts';
import { keepUnknown } from './known.ts';

export const sectors = ['retail', 'hospitality', 'financial-services', 'other'] as const;
export const sectorSchema = z.enum(sectors);

/** Who the journal belongs to and what it works towards. One record a journal. */
export const profileSchema = keepUnknown({
  id: recordIdSchema,
  candidate: z.string().min(1).max(200),
  /** The awarding organisation's number for the candidate. */
  registration: z.string().max(100),
  qualification: z.string().max(300),
  /** Tunes the questions: 2, 3 or 4 of the English framework. */
  level: z.number().int().min(1).max(8),
  jobTitle: z.string().max(200),
  workplace: z.string().max(200),
  sector: sectorSchema,
  centre: z.string().max(200),
  centreNumber: z.string().max(100),
  assessor: z.string().max(200),
  qualityAssurer: z.string().max(200),
  startedOn: daySchema.nullable(),
  /** The units worked towards, in the candidate's order. */
  unitIds: z.array(slugSchema),
  /** The reflective model offered first for a new entry. */
  modelId: slugSchema,
  /** Whether it is kept when and how accounts are written. Off unless the candidate wants it. */
  authorship: z.boolean().optional(),
  /** How many months old the newest evidence of a criterion may be; missing or `null`: its age is not looked at. */
  currentMonths: z.number().int().min(1).max(240).nullable().optional(),
});

export type Sector = z.output<typeof sectorSchema>;
export type Profile = z.output<typeof profileSchema>;
