import { z } from 'zod';
import { daySchema, recordIdSchema } from '../journal/ids.ts';
import { keepUnknown } from '../journal/known.ts';

/** How a need came to be known: said, read between the lines, taken for granted, or liked better. */
export const needKinds = ['stated', 'implied', 'expectation', 'preference'] as const;

/** One line of a needs sheet. */
export const needSchema = keepUnknown({
  id: recordIdSchema,
  kind: z.enum(needKinds),
  /** What the customer needs, in plain words: `a table with four legs`. */
  need: z.string().max(1000),
  /** What told the candidate so: `asked on 9 December`, `saw her look round the room`. */
  source: z.string().max(500),
  /** The day the customer said it was right; `null` while nobody asked. */
  confirmedOn: daySchema.nullable(),
});

export type Need = z.output<typeof needSchema>;
type NeedKind = (typeof needKinds)[number];

/** What a need is called away from its sheet: `need of Customer A: “No singing”`. */
export const needName = (code: string, { need }: Pick<Need, 'need'>): string =>
  need === '' ? `need of ${code} without words` : `need of ${code}: “${need}”`;

export const needKindNames: Readonly<Record<NeedKind, string>> = {
  stated: 'Stated',
  implied: 'Implied',
  expectation: 'Expectation',
  preference: 'Preference',
};
