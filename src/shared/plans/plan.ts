import { z } from 'zod';
import { sectionSchema } from '../entries/section.ts';
import { daySchema, recordIdSchema } from '../journal/ids.ts';
import { keepUnknown } from '../journal/known.ts';
import { recordLinksSchema, teamworkSchema } from '../links/record-link.ts';

export const planKinds = ['service', 'improvement', 'coaching', 'development'] as const;

/** One thing to be done by somebody by a day, and what came of it. */
export const actionSchema = keepUnknown({
  id: recordIdSchema,
  /** What exactly will be done. */
  what: z.string().max(1000),
  /** By what one will see that it worked: a measure of the journal, or in words. */
  measureId: recordIdSchema.nullable(),
  measure: z.string().max(500),
  baseline: z.string().max(300),
  target: z.string().max(300),
  due: daySchema.nullable(),
  /** By code or by job: `me`, `Colleague D`. */
  owner: z.string().max(200),
  /** Why this, and what it rests on. */
  rationale: z.string().max(2000),
  /** The feedback, need, model or policy it rests on. */
  links: recordLinksSchema,
  doneOn: daySchema.nullable(),
  result: z.string().max(2000),
});

/** What a plan wants to move: where it stood, where it should be, where it is. */
export const planTargetSchema = keepUnknown({
  id: recordIdSchema,
  what: z.string().max(500),
  measureId: recordIdSchema.nullable(),
  baseline: z.string().max(300),
  target: z.string().max(300),
  actual: z.string().max(300),
});

/** What somebody means to do about service, a team or themselves, with its actions. */
export const planSchema = keepUnknown({
  id: recordIdSchema,
  /** The short name a reader refers to: `PL1`. */
  code: z.string().min(1).max(40),
  title: z.string().max(300),
  kind: z.enum(planKinds),
  /** Private until the candidate includes it in what is handed in. */
  included: z.boolean(),
  /** The colleague coached, or the customers it is for. */
  customerIds: z.array(recordIdSchema),
  startedOn: daySchema.nullable(),
  reviewOn: daySchema.nullable(),
  /** The questions of its kind, answered in rich text. */
  sections: z.array(sectionSchema),
  targets: z.array(planTargetSchema),
  actions: z.array(actionSchema),
  teamwork: teamworkSchema,
  /** The feedback it comes from, the change it became, its evidence, the policies that bound it. */
  links: recordLinksSchema,
});

export type Plan = z.output<typeof planSchema>;
export type PlanKind = (typeof planKinds)[number];
export type PlanAction = z.output<typeof actionSchema>;
export type PlanTarget = z.output<typeof planTargetSchema>;
