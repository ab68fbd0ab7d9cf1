import { z } from 'zod';
import { recordIdSchema } from '../journal/ids.ts';

/** What counts of one item of the mix. */
const countSchema = z.object({ name: z.string(), count: z.number().int() });

/** A warning about the evidence as a whole, or about one relationship. */
const overviewFlagSchema = z.object({
  flag: z.enum(['only-own-accounts', 'one-day-burst', 'no-follow-up']),
  text: z.string(),
});

/** One relationship, and how many things tell of each stage of it. */
const relationshipSchema = z.object({
  customerId: recordIdSchema,
  code: z.string(),
  /** In the order of the stages of a relationship. */
  stages: z.array(z.object({ stage: z.string(), count: z.number().int() })),
  flags: z.array(overviewFlagSchema),
});

/** How the evidence as a whole is spread, and what is missing from each relationship. */
export const coverageOverviewSchema = z.object({
  types: z.array(countSchema),
  /** `2026-03`, oldest first. */
  months: z.array(countSchema),
  customers: z.array(countSchema),
  channels: z.array(countSchema),
  flags: z.array(overviewFlagSchema),
  /** All relationships together, then one by one. */
  stages: z.array(z.object({ stage: z.string(), count: z.number().int() })),
  relationships: z.array(relationshipSchema),
});

export type CoverageOverview = Readonly<z.output<typeof coverageOverviewSchema>>;
export type Relationship = CoverageOverview['relationships'][number];
export type OverviewFlag = Readonly<z.output<typeof overviewFlagSchema>>;
