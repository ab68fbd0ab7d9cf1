import { z } from 'zod';
import { realities } from '../entries/entry.ts';
import { sectionSchema } from '../entries/section.ts';
import { daySchema, recordIdSchema } from '../journal/ids.ts';
import { keepUnknown } from '../journal/known.ts';
import { recordLinksSchema } from '../links/record-link.ts';
import { contactChannelIds } from './contact-channels.ts';
import { lifecycleStageIds } from './lifecycle-stages.ts';

/** What a contact is told in, in the order of the screen and of documents; each a rich text that may claim criteria. */
export const contactStages = [
  {
    id: 'account',
    name: 'What happened',
    question: 'What was said and done, in order? Your own part is what counts.',
  },
  {
    id: 'changed',
    name: 'What changed on the way',
    question:
      'What did you notice during the contact, and what did you do differently from then on?',
  },
  {
    id: 'adapted',
    name: 'What I adapted, and why',
    question: 'What did you do for this person that you would not do for everybody?',
  },
  {
    id: 'outcome',
    name: 'Outcome',
    question: 'How did it end, and how do you know the customer saw it that way?',
  },
  {
    id: 'learned',
    name: 'What I learned about them',
    question: 'What do you know about the person or the business now that you will use next time?',
  },
] as const;

export const questionTypes = ['open', 'closed', 'probing', 'clarifying', 'summary'] as const;

export const questionTypeNames: Readonly<Record<(typeof questionTypes)[number], string>> = {
  open: 'Open',
  closed: 'Closed',
  probing: 'Probing',
  clarifying: 'Clarifying',
  summary: 'Summing up',
};

/** A question that was asked, word for word, and what it brought to light. */
const askedSchema = keepUnknown({
  id: recordIdSchema,
  type: z.enum(questionTypes),
  asked: z.string().max(1000),
  revealed: z.string().max(1000),
  /** How the answer was said back, and whether the customer said it was right. */
  paraphrase: z.string().max(1000),
  confirmed: z.boolean(),
  /** Whether the answer changed what was wanted. */
  changedNeed: z.boolean(),
});

/** The points of a greeting that an observer looks for. */
export const greetingPoints = [
  { id: 'timeliness', name: 'In good time', question: 'How long did they wait to be noticed?' },
  { id: 'name', name: 'Name', question: 'How did you learn or use their name?' },
  { id: 'tone', name: 'Tone', question: 'What tone did you choose, and why that one?' },
  { id: 'introduction', name: 'Introduction', question: 'How did you say who you are?' },
  { id: 'offer', name: 'Offer of help', question: 'How did you offer help?' },
] as const;

const greetingSchema = keepUnknown({
  id: z.enum(greetingPoints.map(({ id }) => id) as [GreetingPointId, ...GreetingPointId[]]),
  /** The words used. */
  quote: z.string().max(1000),
  /** How the customer took it. */
  reaction: z.string().max(1000),
});

/** One meeting, call or message with a customer. */
export const contactSchema = keepUnknown({
  id: recordIdSchema,
  /** The short name it is mentioned by: `CT4`. Given once. */
  code: z.string().min(1).max(40),
  customerId: recordIdSchema,
  happenedOn: daySchema,
  /** `14:05` by the clock on the wall; `null` when it is not remembered. */
  time: z.iso.time({ precision: -1 }).nullable(),
  channel: z.enum(contactChannelIds),
  purpose: z.string().max(300),
  reality: z.enum(realities),
  /** Where in the life of the relationship it belongs; moving back is as true as moving on. */
  stage: z.enum(lifecycleStageIds).nullable(),
  /** Private until the candidate includes it in what is handed in. */
  included: z.boolean(),
  sections: z.array(sectionSchema),
  questions: z.array(askedSchema),
  /** The points of the greeting that were noted. */
  greeting: z.array(greetingSchema),
  /** Tone of voice or of the words; kept, though not shown, when the channel has none. */
  tone: z.string().max(1000),
  bodyLanguage: z.string().max(1000),
  evidenceIds: z.array(recordIdSchema),
  /** Why it was on a channel the customer does not prefer. */
  channelReason: z.string().max(500).optional(),
  /** The laws and policies that shaped what was done, each with how. */
  links: recordLinksSchema.optional(),
});

export type Contact = z.output<typeof contactSchema>;
export type AskedQuestion = z.output<typeof askedSchema>;
export type GreetingNote = z.output<typeof greetingSchema>;
export type GreetingPointId = (typeof greetingPoints)[number]['id'];
