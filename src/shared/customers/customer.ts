import { z } from 'zod';
import { recordIdSchema } from '../journal/ids.ts';
import { keepUnknown } from '../journal/known.ts';
import { sectorSchema } from '../journal/profile.ts';
import { contactChannelIds } from './contact-channels.ts';
import { needSchema } from './need.ts';

/** Shapes that tell customers apart without colour, also in a grey print. */
export const customerMarks = [
  'circle',
  'square',
  'triangle',
  'diamond',
  'hexagon',
  'cross',
  'ring',
  'bars',
  'arch',
  'star',
] as const;

/**
 * A relationship, known by a code only: the real name never stands here (it may
 * stand in the register). Everything behind `preference` came later and is
 * missing in older journals and where nothing was said.
 */
export const customerSchema = keepUnknown({
  id: recordIdSchema,
  /** `Customer A`, `Colleague B`: what every screen and document prints. */
  code: z.string().min(1).max(100),
  relation: z.enum(['external', 'internal']),
  /** Who they are to the business, without anything that identifies them. */
  about: z.string().max(2000),
  /** How they like to be contacted, in the candidate's words. */
  preference: z.string().max(1000),
  mark: z.enum(customerMarks).optional(),
  sector: sectorSchema.optional(),
  /** What kind of business or person they are: `walking group`, `builder's merchant`. */
  businessType: z.string().max(200).optional(),
  /** The channels they said they like; a contact on another one is flagged. */
  preferredChannels: z.array(z.enum(contactChannelIds)).optional(),
  /** When they like to be contacted: `evenings at about six`. */
  bestTime: z.string().max(200).optional(),
  /** How they like to be spoken or written to: `first name, short, no jokes`. */
  style: z.string().max(500).optional(),
  needs: z.array(needSchema).optional(),
  /** Context: only what is needed to serve them well. */
  language: z.string().max(500).optional(),
  access: z.string().max(500).optional(),
  culture: z.string().max(500).optional(),
  /** Whether the context may stand in documents; it is left out unless this is true. */
  printsContext: z.boolean().optional(),
  /** Boundaries: how far the candidate may go with this customer. */
  authorityLimit: z.string().max(500).optional(),
  dataLimit: z.string().max(500).optional(),
  timeLimit: z.string().max(500).optional(),
  giftLimit: z.string().max(500).optional(),
});

export type Customer = z.output<typeof customerSchema>;
export type CustomerMark = (typeof customerMarks)[number];
