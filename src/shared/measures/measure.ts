import { z } from 'zod';
import { daySchema, recordIdSchema } from '../journal/ids.ts';
import { keepUnknown } from '../journal/known.ts';

export const measureKinds = [
  'rating',
  'yes-no',
  'nps',
  'csat',
  'ces',
  'count',
  'time',
  'amount',
  'series',
  'self-rating',
] as const;
export const measureKindSchema = z.enum(measureKinds);

export const phases = ['before', 'after'] as const;
export const phaseSchema = z.enum(phases);

/** One thing counted or rated, on one occasion. */
export const observationSchema = keepUnknown({
  phase: phaseSchema,
  /** The rating, the time, the amount; 1 for yes and 0 for no; the number of events for a count. */
  value: z.number(),
  date: daySchema.nullable(),
  /** A pseudonym (`C07`) that is the same before and after, so that pairs match by themselves. */
  who: z.string().max(100).nullable(),
  /** For a count: what it is out of (contacts, days), in the measure's `exposureUnit`. */
  exposure: z.number().positive().nullable(),
});

/** Something counted or rated in the same way before and after a change. */
export const measureSchema = keepUnknown({
  id: recordIdSchema,
  changeId: recordIdSchema,
  title: z.string().max(300),
  kind: measureKindSchema,
  /** The exact wording asked, or what exactly was counted and from when to when. */
  question: z.string().max(2000),
  /** The ends of a rating's scale, and the lowest answer that counts as good (the top box), if one does. */
  scale: z
    .object({ min: z.number(), max: z.number(), good: z.number().nullable() })
    .refine((scale) => scale.min < scale.max)
    .nullable(),
  /** `minutes`, `£`, `complaints`: printed after the value. */
  unit: z.string().max(50),
  /** For counts: `contacts`, `days`. */
  exposureUnit: z.string().max(50),
  better: z.enum(['higher', 'lower']),
  /** Who was asked or what was counted: `tables served on weekday mornings`. */
  population: z.string().max(1000),
  /** How it was collected, and by whom. */
  collection: z.string().max(1000),
  /** How many were asked or handed a card in each phase, where that is known. */
  asked: z.object({ before: z.number().int().nullable(), after: z.number().int().nullable() }),
  target: z.number().nullable(),
  observations: z.array(observationSchema).max(100_000),
});

export type MeasureKind = (typeof measureKinds)[number];
export type Phase = (typeof phases)[number];
export type Observation = z.output<typeof observationSchema>;
export type Measure = z.output<typeof measureSchema>;
