import { z } from 'zod';
import { daySchema, recordIdSchema, slugSchema } from '../journal/ids.ts';

export const coverageStates = ['none', 'drafted', 'claimed', 'met'] as const;

/** One thing that shows a criterion, with the place of the exact words. */
export const coverageClaimSchema = z.object({
  source: z.enum(['entry', 'contact', 'follow-up', 'change', 'evidence']),
  id: recordIdSchema,
  code: z.string(),
  title: z.string(),
  /** The stage the words stand in; empty for evidence. */
  place: z.string(),
  /** The id of that stage, to open it. */
  stageId: slugSchema.optional(),
  /** The claimed words. */
  words: z.string(),
  /** The claim's own id within the text; null for evidence. */
  claim: recordIdSchema.nullable(),
});

/** The newest judgement on a criterion, as the assessor gave it. */
export const coverageDecisionSchema = z.object({
  outcome: z.enum(['met', 'more-needed']),
  assessor: z.string(),
  decidedOn: daySchema.nullable(),
  feedback: z.string(),
});

export const criterionCoverageSchema = z.object({
  criterionId: z.string(),
  code: z.string(),
  text: z.string(),
  state: z.enum(coverageStates),
  claims: z.array(coverageClaimSchema),
  /** Absent while no assessor has judged it. */
  decision: coverageDecisionSchema.optional(),
});

/** What shows each criterion of a unit. `drafted`: words exist in a private entry; only an assessor makes it `met`. */
export const unitCoverageSchema = z.object({
  unitId: slugSchema,
  title: z.string(),
  notice: z.string(),
  criteria: z.array(criterionCoverageSchema),
});

export type CoverageState = (typeof coverageStates)[number];
export type CoverageDecision = Readonly<z.output<typeof coverageDecisionSchema>>;
export type CoverageClaim = Readonly<z.output<typeof coverageClaimSchema>>;
export type UnitCoverage = Readonly<z.output<typeof unitCoverageSchema>>;
