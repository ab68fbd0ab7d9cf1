import { z } from 'zod';
import type { Section } from '../entries/section.ts';
import { slugSchema } from '../journal/ids.ts';

/** How much a finding weighs, heaviest first. */
export const preflightGroups = ['needed', 'check', 'consider'] as const;

/** What has words of its own that may claim criteria. */
const accountKinds = ['entry', 'change', 'contact', 'complaint', 'plan'] as const;

/** Where something is put right: a record, a criterion, the settings, or the list of identifiers beside the report. */
const preflightPlaceSchema = z.object({
  at: z.enum([...accountKinds, 'evidence', 'criterion', 'settings', 'identifiers']),
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

/** One account with its texts; `name` is what a finding calls it. */
export type PreflightAccount = {
  readonly at: (typeof accountKinds)[number];
  readonly id: string;
  readonly name: string;
  readonly sections: readonly Section[];
};
export type PreflightItem = Readonly<z.output<typeof preflightItemSchema>>;
