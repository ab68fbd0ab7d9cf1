import { z } from 'zod';
import { customerModelSchema } from './customer-model.ts';
import { reflectiveModelSchema } from './reflective-model.ts';
import { sectorGuideSchema } from './sector-guide.ts';
import { unitSchema } from './unit.ts';

/** Any guide pack: a file that teaches the app something. Told apart by its `guide` field. */
export const guideSchema = z.union([
  unitSchema,
  reflectiveModelSchema,
  customerModelSchema,
  sectorGuideSchema,
]);
export type Guide = z.output<typeof guideSchema>;

/** All guides of a journal, by what they are. */
export const guideShelfSchema = z.object({
  units: z.array(unitSchema),
  reflectiveModels: z.array(reflectiveModelSchema),
  customerModels: z.array(customerModelSchema),
  /** Come with the app and are not copied into journals. */
  sectors: z.array(sectorGuideSchema).optional(),
});
export type GuideShelf = Readonly<z.output<typeof guideShelfSchema>>;
