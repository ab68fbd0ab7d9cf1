import { z } from 'zod';
import { daySchema, recordIdSchema, slugSchema } from '../journal/ids.ts';
import { criterionFlagSchema } from './criterion-flag.ts';

export const coverageStates = ['none', 'drafted', 'claimed', 'met'] as const;

/** The kinds of record whose words or links claim criteria; one file each in `sources/`. */
const claimSourceKinds = [
  'entry',
  'contact',
  'follow-up',
  'change',
  'complaint',
  'plan',
  'evidence',
] as const;

/**
 * Whether a claim counts. `private`: its entry is not included in reports; `left-out`: its
 * paragraph is not; `not-accepted`: it tells of role-play or a simulation, which the unit does not take; `not-done`: the follow-up still waits.
 */
const claimStandings = ['counts', 'private', 'left-out', 'not-accepted', 'not-done'] as const;

/** One thing that shows a criterion, with the place of the exact words. */
export const coverageClaimSchema = z.object({
  source: z.enum(claimSourceKinds),
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
  /** How this shows it, in the candidate's words; may be empty. */
  how: z.string(),
  standing: z.enum(claimStandings),
  /** The type of evidence by its code: `RA`, `WT`. */
  type: z.string(),
  /** The day it tells of. */
  day: daySchema.nullable(),
  customerIds: z.array(recordIdSchema),
  /** Where, or through which channel. */
  channel: z.string(),
  /** The stages of the relationship it tells of. */
  lifecycle: z.array(slugSchema),
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
  /** What an assessor would ask about it, by fixed rules. */
  flags: z.array(criterionFlagSchema),
  /** Absent while no assessor has judged it. */
  decision: coverageDecisionSchema.optional(),
});

/** What shows each criterion of a unit. `drafted`: words exist that do not count yet; only an assessor makes it `met`. */
export const unitCoverageSchema = z.object({
  unitId: slugSchema,
  title: z.string(),
  notice: z.string(),
  criteria: z.array(criterionCoverageSchema),
});

/** The same in short: of the claims on a criterion only the first, and what all of them are. */
export const criterionStandingSchema = criterionCoverageSchema
  .omit({ claims: true, flags: true })
  .extend({
    unitId: slugSchema,
    first: coverageClaimSchema.nullable(),
    /** How many records claim it. */
    sources: z.number().int(),
    /** Whether all of them are accounts of the candidate's own. */
    ownAccountsAlone: z.boolean(),
  });

export type CoverageState = (typeof coverageStates)[number];
export type CoverageDecision = Readonly<z.output<typeof coverageDecisionSchema>>;
export type CoverageClaim = Readonly<z.output<typeof coverageClaimSchema>>;
export type CriterionCoverage = Readonly<z.output<typeof criterionCoverageSchema>>;
export type CriterionStanding = Readonly<z.output<typeof criterionStandingSchema>>;
export type UnitCoverage = Readonly<z.output<typeof unitCoverageSchema>>;
