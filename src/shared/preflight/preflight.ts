import { z } from 'zod';
import { slugSchema } from '../journal/ids.ts';

/** How much a finding weighs, heaviest first. */
export const preflightGroups = ['needed', 'check', 'consider'] as const;

/** Where something is put right: a record, a criterion, the settings, or the list of identifiers beside the report. */
const preflightPlaceSchema = z.object({
  at: z.enum(['entry', 'change', 'criterion', 'settings', 'identifiers']),
  id: z.string(),
  stageId: slugSchema.optional(),
  claim: z.string().optional(),
});

/** One thing to look at before a report is handed in. Nothing here stands in the way of an export. */
export const preflightItemSchema = z.object({
  group: z.enum(preflightGroups),
  text: z.string(),
  place: preflightPlaceSchema,
});

export type PreflightGroup = (typeof preflightGroups)[number];
export type PreflightPlace = Readonly<z.output<typeof preflightPlaceSchema>>;
export type PreflightItem = Readonly<z.output<typeof preflightItemSchema>>;
