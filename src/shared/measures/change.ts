import { z } from 'zod';
import { sectionSchema } from '../entries/section.ts';
import { daySchema, recordIdSchema } from '../journal/ids.ts';
import { keepUnknown } from '../journal/known.ts';

/** What an impact report asks about a change, in the order it prints the answers (domain: credible impact reports). */
export const changeStages = [
  {
    id: 'aim',
    name: 'Aim and reasons',
    question: 'What did you want to be better, for whom, and what told you so?',
  },
  {
    id: 'what',
    name: 'What changed',
    question: 'What was done differently from that day on, where, and by whom?',
  },
  {
    id: 'part',
    name: 'My part',
    question: 'Which of it was yours: what did you propose, decide or do?',
  },
  {
    id: 'else',
    name: 'What else changed',
    question: 'What else was different: season, staff, prices, promotions, luck?',
  },
  {
    id: 'voices',
    name: 'What people said',
    question: 'What did customers and colleagues say, and who saw it another way?',
  },
  {
    id: 'conclusion',
    name: 'What I conclude',
    question: 'What do you now hold true, and what do these numbers not show?',
  },
  {
    id: 'next',
    name: 'What comes next',
    question: 'What will you keep, drop or try, and by when?',
  },
] as const;

/** Something done differently from a day on, around which measures are taken before and after. */
export const changeSchema = keepUnknown({
  id: recordIdSchema,
  title: z.string().max(300),
  /** The first day of the new way: observations from here on are *after*. */
  changedOn: daySchema.nullable(),
  /** Where, and who took part: `café floor, all staff on the till rota`. */
  setting: z.string().max(300),
  sections: z.array(sectionSchema),
});

export type Change = z.output<typeof changeSchema>;
