import { z } from 'zod';
import { slugSchema } from '../journal/ids.ts';
import { keepUnknown } from '../journal/known.ts';
import { sectorSchema } from '../journal/profile.ts';
import { measureKindSchema } from '../measures/measure.ts';

const suggestedMeasureSchema = keepUnknown({
  title: z.string().min(1).max(300),
  kind: measureKindSchema,
  question: z.string().max(2000),
  unit: z.string().max(100),
  exposureUnit: z.string().max(100),
  better: z.enum(['higher', 'lower']),
});

/** What a sector's work looks like: examples beside the questions, measures that are often taken, things to mind. */
export const sectorGuideSchema = keepUnknown({
  guide: z.literal('sector'),
  format: z.literal(1),
  id: sectorSchema,
  version: z.string().min(1).max(40),
  name: z.string().min(1).max(100),
  /** By the step of reflecting (`describe`, `plan` …) whose question they stand beside. */
  examples: z.array(keepUnknown({ step: slugSchema, text: z.string().min(1).max(300) })),
  measures: z.array(suggestedMeasureSchema),
  reminders: z.array(z.string().min(1).max(300)),
});

export type SectorGuide = z.output<typeof sectorGuideSchema>;
export type SuggestedMeasure = SectorGuide['measures'][number];
