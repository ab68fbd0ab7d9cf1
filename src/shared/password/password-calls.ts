import { z } from 'zod';
import { newPasswordSchema } from '../contract/app-calls.ts';
import { jobIdSchema } from '../jobs/job.ts';
import { longestPassword, passwordFault } from './password-fault.ts';

const passwordSchema = z.string().max(longestPassword);
const refusedSchema = z.object({ outcome: z.literal('refused'), reason: z.string() });

const startedSchema = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('started'), job: jobIdSchema }),
  refusedSchema,
]);

const doneSchema = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('done') }),
  refusedSchema,
]);

/** The password of the open journal. Turning it on and off is long work: the window follows the job. */
export const passwordCalls = {
  status: {
    request: z.void(),
    response: z.object({
      state: z.enum(['none', 'on', 'turning-on', 'turning-off']),
      /** The work that turns it on or off, while it runs. */
      job: jobIdSchema.nullable(),
      /** Files that lie in the folder in plain, although the journal has a password. */
      plain: z.number().int(),
    }),
  },
  /** A new key, shown once; it opens nothing until it is handed back with a password. */
  newRecoveryKey: { request: z.void(), response: z.object({ recoveryKey: z.string() }) },
  turnOn: { request: newPasswordSchema, response: startedSchema },
  turnOff: { request: z.object({ password: passwordSchema }), response: startedSchema },
  /** Encrypts what lies in the folder in plain, for example because another computer had not heard of the password. */
  sealRest: { request: z.void(), response: startedSchema },
  change: {
    request: z.object({
      password: passwordSchema,
      next: z.string().refine((text) => passwordFault(text) === null),
    }),
    response: doneSchema,
  },
  /** Puts a new recovery key in the place of the one before. */
  renewRecovery: {
    request: z.object({ password: passwordSchema, recoveryKey: z.string().max(100) }),
    response: doneSchema,
  },
} as const;
