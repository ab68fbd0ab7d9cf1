import { z } from 'zod';
import { dayPattern, daySchema, recordIdSchema } from '../journal/ids.ts';
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

/** What a measure is about, as the library sorts them. */
export const measureGroups = ['loyalty', 'satisfaction', 'business', 'other'] as const;
export const measureGroupSchema = z.enum(measureGroups);

/** Customer effort: 1.0 asks how much effort it took (less is better), 2.0 how far it was made easy (more is better). */
export const effortVersions = ['2.0', '1.0'] as const;

/** The drawings a person may choose; `null` in a measure leaves it to the data. */
export const chartChoices = [
  'dumbbell',
  'slope',
  'changes',
  'stacked',
  'strip',
  'run',
  'xmr',
] as const;

export const phases = ['before', 'after'] as const;
export const phaseSchema = z.enum(phases);

const observationShape = keepUnknown({
  phase: phaseSchema,
  /** The rating, the time, the amount; 1 for yes and 0 for no; the number of events for a count. */
  value: z.number(),
  date: daySchema.nullable(),
  /** A pseudonym (`C07`) that is the same before and after, so that pairs match by themselves. */
  who: z.string().max(100).nullable(),
  /** For a count: what it is out of (contacts, days), in the measure's `exposureUnit`. */
  exposure: z.number().positive().nullable(),
});

export type Observation = z.output<typeof observationShape>;

/**
 * One thing counted or rated, on one occasion. Where all is as usual it is taken as it stands, without the
 * schema's copying: a measure may hold a hundred thousand. What is not, the schema judges.
 */
export const observationSchema = z.union([z.custom<Observation>(isUsual), observationShape]);

function isUsual(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== 5) return false;
  const { phase, value: number, date, who, exposure } = value as Partial<Observation>;
  return (
    (phase === 'before' || phase === 'after') &&
    Number.isFinite(number) &&
    (date === null || (typeof date === 'string' && dayPattern.test(date))) &&
    (who === null || (typeof who === 'string' && who.length <= 100)) &&
    (exposure === null || (Number.isFinite(exposure) && Number(exposure) > 0))
  );
}

/** The ends of a rating's scale, and the lowest answer that counts as good (the top box), if one does. */
export const scaleSchema = z
  .object({ min: z.number(), max: z.number(), good: z.number().nullable() })
  .refine((scale) => scale.min < scale.max);

/** How the first phase was taken, where that was otherwise than the measure says; `null`: the same. */
const beforeDifferedSchema = keepUnknown({
  question: z.string().max(2000).nullable(),
  scale: scaleSchema.nullable(),
  effortVersion: z.enum(effortVersions).nullable(),
  channel: z.string().max(300).nullable(),
  population: z.string().max(1000).nullable(),
});

/** From this day on a series has limits of its own, and why. */
const rebaseSchema = keepUnknown({ date: daySchema, reason: z.string().min(1).max(500) });

/** What was added to measures after the first version of format 1, as it is where nothing was said. */
export const measureDetails: Pick<
  Measure,
  | 'group'
  | 'channel'
  | 'effortVersion'
  | 'beforeDiffered'
  | 'recalled'
  | 'recovery'
  | 'rebases'
  | 'chart'
> = {
  group: 'other',
  channel: '',
  effortVersion: '2.0',
  beforeDiffered: {
    question: null,
    scale: null,
    effortVersion: null,
    channel: null,
    population: null,
  },
  recalled: false,
  recovery: null,
  rebases: [],
  chart: null,
};

/** Something counted or rated in the same way before and after a change. */
export const measureSchema = keepUnknown({
  id: recordIdSchema,
  changeId: recordIdSchema,
  title: z.string().max(300),
  kind: measureKindSchema,
  /** The exact wording asked, or what exactly was counted and from when to when. */
  question: z.string().max(2000),
  scale: scaleSchema.nullable(),
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
  group: measureGroupSchema.default('other'),
  /** The way the answers came: `card with the bill`, `e-mail`, `telephone`. */
  channel: z.string().max(300).default(''),
  /** For customer effort only. */
  effortVersion: z.enum(effortVersions).default('2.0'),
  beforeDiffered: beforeDifferedSchema.default(() => measureDetails.beforeDiffered),
  /** What was before was not taken then but remembered afterwards. */
  recalled: z.boolean().default(false),
  /** It is claimed that something that had gone wrong was made good; `usual` is how it stood before it went wrong. */
  recovery: keepUnknown({ usual: z.number().nullable() }).nullable().default(null),
  rebases: z.array(rebaseSchema).max(100).default([]),
  chart: z.enum(chartChoices).nullable().default(null),
});

export type MeasureKind = (typeof measureKinds)[number];
export type Phase = (typeof phases)[number];
export type Measure = z.output<typeof measureSchema>;
