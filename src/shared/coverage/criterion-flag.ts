import { z } from 'zod';

/** What can be wrong with the way a criterion is shown; each is a rule of its own in `flags/`. */
export const criterionFlags = [
  'own-accounts-only',
  'needs-real-work',
  'one-item',
  'one-day',
  'too-old',
  'not-accepted',
  'command-verb',
] as const;

/** A rule that fires on a criterion, with one sentence that says why and what to do. */
export const criterionFlagSchema = z.object({
  flag: z.enum(criterionFlags),
  text: z.string(),
});

export type CriterionFlagName = (typeof criterionFlags)[number];
export type CriterionFlag = Readonly<z.output<typeof criterionFlagSchema>>;

/** What a screen calls each flag, beside its sign. */
export const flagNames: Readonly<Record<CriterionFlagName, string>> = {
  'own-accounts-only': 'Own accounts only',
  'needs-real-work': 'No real work',
  'one-item': 'One item',
  'one-day': 'One day',
  'too-old': 'Too old',
  'not-accepted': 'Role-play not accepted',
  'command-verb': 'Verb not answered',
};
