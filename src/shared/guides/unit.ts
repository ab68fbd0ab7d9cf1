import { z } from 'zod';
import { realities } from '../entries/entry.ts';
import { sectors } from '../journal/profile.ts';
import { slugSchema } from '../journal/ids.ts';
import { keepUnknown } from '../journal/known.ts';

/** Where a piece of guidance comes from: the item of the source documents it renders (`A9`, `B16`). */
const sourceSchema = z.string().max(40);

const criterionSchema = keepUnknown({
  /** The specification's own code, any text: `1.2`, `P3`, `K1`. */
  code: z.string().min(1).max(40),
  text: z.string().min(1).max(2000),
  /** The command verb the wording starts from, in lower case. */
  verb: z.string().max(40).optional(),
  /** The code of the criterion it stands under, where a specification nests them. */
  under: z.string().max(40).optional(),
  /** Knowledge or performance, where it differs from its outcome. */
  type: z.enum(['knowledge', 'performance']).optional(),
  /** The items of the source documents this criterion was written from. */
  sources: z.array(sourceSchema).optional(),
});

const outcomeSchema = keepUnknown({
  code: z.string().min(1).max(40),
  title: z.string().min(1).max(1000),
  /** *Know…* may be shown by questions; *be able to…* needs real work. */
  type: z.enum(['knowledge', 'performance']),
  criteria: z.array(criterionSchema).min(1),
});

/** One piece of guidance in our own words, with the item it renders. */
const guidanceSchema = keepUnknown({
  source: sourceSchema,
  title: z.string().min(1).max(300),
  text: z.string().min(1).max(5000),
});

/** A marking point: what an assessor looks for, the criteria it belongs to and what would show it. */
const markingPointSchema = keepUnknown({
  source: sourceSchema,
  title: z.string().min(1).max(300),
  text: z.string().min(1).max(5000),
  criteria: z.array(z.string()).min(1),
  lookFor: z.array(z.string()).min(1),
});

/** A unit of a qualification: outcomes and criteria, and what helps to meet them. */
export const unitSchema = keepUnknown({
  guide: z.literal('unit'),
  format: z.literal(1),
  id: slugSchema,
  version: z.string().min(1).max(40),
  title: z.string().min(1).max(300),
  /** The awarding organisation's number for the unit, if the pack stands for a real one. */
  reference: z.string().max(100),
  level: z.number().int().min(1).max(8),
  credit: z.number().int().nullable(),
  guidedHours: z.number().int().nullable(),
  /** Printed wherever the criteria stand: that they are illustrative, and what to replace them with. */
  notice: z.string().max(500),
  aim: z.string().max(2000),
  /** Whether role-play may count, and what to tell the candidate about it. */
  rolePlay: keepUnknown({ allowed: z.boolean(), note: z.string().max(1000) }),
  /** Which accounts count, real work among them; without it `rolePlay` decides. */
  accepts: z.array(z.enum(realities)).optional(),
  sectors: z.array(z.enum(sectors)),
  synopsis: z.array(guidanceSchema),
  outcomes: z.array(outcomeSchema).min(1),
  concepts: z.array(guidanceSchema),
  tips: z.array(guidanceSchema),
  pitfalls: z.array(guidanceSchema),
  markingPoints: z.array(markingPointSchema),
});

export type Unit = z.output<typeof unitSchema>;
export type Outcome = Unit['outcomes'][number];
export type Criterion = Outcome['criteria'][number];

/** All criteria of a unit in the specification's order. */
export const unitCriteria = (unit: Unit): readonly Criterion[] =>
  unit.outcomes.flatMap((outcome) => outcome.criteria);
