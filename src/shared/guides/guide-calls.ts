import { z } from 'zod';
import { savedSchema } from '../contract/saved.ts';
import { slugSchema } from '../journal/ids.ts';
import { customerModelSchema } from './customer-model.ts';
import { guideShelfSchema } from './guide.ts';
import { reflectiveModelSchema } from './reflective-model.ts';

export const guidesCalls = {
  list: { request: z.void(), response: guideShelfSchema },
  /** Keeps a reflective model the candidate has made or changed; refused for one they have not made. */
  saveModel: { request: reflectiveModelSchema, response: savedSchema },
  /** The same for a customer model: the steps of an employer. */
  saveCustomerModel: { request: customerModelSchema, response: savedSchema },
  /** Writes a reflective model as a file for others into the documents folder; nothing there is written over. */
  exportModel: {
    request: z.object({ id: slugSchema }),
    response: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('exported'), file: z.string() }),
      z.object({ outcome: z.literal('not-exported'), reason: z.string() }),
    ]),
  },
} as const;
