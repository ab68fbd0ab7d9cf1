import { z } from 'zod';
import { effortVersions, measureGroupSchema, measureKindSchema, scaleSchema } from './measure.ts';

/** Something often measured, with the words to ask it by; a measure starts as a copy and may be changed. */
export const libraryMeasureSchema = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  group: measureGroupSchema,
  title: z.string().max(300),
  kind: measureKindSchema,
  question: z.string().max(2000),
  scale: scaleSchema.nullable(),
  unit: z.string().max(50),
  exposureUnit: z.string().max(50),
  better: z.enum(['higher', 'lower']),
  effortVersion: z.enum(effortVersions),
  /** What it tells, in one sentence. */
  about: z.string().max(300),
});

export type LibraryMeasure = z.output<typeof libraryMeasureSchema>;
