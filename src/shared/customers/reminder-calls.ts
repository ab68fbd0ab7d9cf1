import { z } from 'zod';
import { recordIdSchema } from '../journal/ids.ts';

/** What tells the candidate that something is due. Codes only: a notification is seen by whoever looks at the screen. */
export const reminderCalls = {
  /** Shows a notification of the system; `in-window` where the host has none and the window shows it itself. */
  show: {
    request: z.object({ title: z.string().max(200), text: z.string().max(500) }),
    response: z.object({ outcome: z.enum(['shown', 'in-window']) }),
  },
  /** Writes waiting follow-ups that have a day into a calendar file among the documents: one by its id, all for `null`. */
  saveCalendar: {
    request: z.object({ id: recordIdSchema.nullable() }),
    response: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('saved'), file: z.string() }),
      z.object({ outcome: z.literal('not-saved'), reason: z.string() }),
    ]),
  },
} as const;
