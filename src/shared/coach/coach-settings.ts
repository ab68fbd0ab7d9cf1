import { z } from 'zod';

/** How somebody wants the coach on this computer. No words of an account stand here, only keys of places. */
export const coachSettingsSchema = z.object({
  on: z.boolean(),
  /** Rules never to ask about again. */
  ignoredRules: z.array(z.string().max(40)).max(100),
  /** Single places not to ask about, by `hintKey`; the oldest are forgotten first. */
  ignoredPlaces: z.array(z.string().max(100)).max(500),
});

export type CoachSettings = Readonly<z.output<typeof coachSettingsSchema>>;

/** As long as nobody said otherwise. */
export const usualCoachSettings: CoachSettings = { on: true, ignoredRules: [], ignoredPlaces: [] };
