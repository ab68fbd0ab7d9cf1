import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { instantSchema, recordIdSchema } from '#shared/journal/ids.ts';
import { recordKindSchema } from '#shared/journal/records.ts';
import {
  deviceIdSchema,
  revisionIdSchema,
  revisionSchema,
  type Revision,
} from '#shared/journal/revision.ts';

const hash = '1e234d25c4d6bca30e8aa2bfa4b7190a4e4055701bddc9eee09f73baf811dbd4';
const usual: Revision = {
  format: 1,
  kind: 'customer',
  id: '01k9s3v8p6e4q2w7r5t1y0m3ab',
  revision: '0mmqms000-laptop-1e234d25c4d6bca3',
  parents: ['0mmqmr000-laptop-1e234d25c4d6bca3'],
  device: 'laptop',
  time: '2026-03-14T18:00:00.000Z',
  body: { id: '01k9s3v8p6e4q2w7r5t1y0m3ab' },
  hash,
};

/** The same rules as a schema only: what the quick look is held against. */
const described = z.strictObject({
  format: z.number().int().min(1),
  kind: recordKindSchema,
  id: recordIdSchema,
  revision: revisionIdSchema,
  parents: z.array(revisionIdSchema),
  device: deviceIdSchema,
  time: instantSchema,
  body: z.record(z.string(), z.unknown()).nullable(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});

const field = fc.constantFrom(...Object.keys(usual), 'more', '__proto__', 'toString');
const values = [undefined, null, 0, 1, 2, 1.5, '', 'customer', 'nobody', [], {}, [1], ['x']];
const texts = [usual.id, `${usual.id}\n`, usual.revision, hash.toUpperCase()];
const times = [
  '2026-02-31T10:00:00.000Z',
  '2026-03-14T18:00Z',
  '2026-03-14T25:00:00.000Z',
  '+026-03-14T18:00:00.000Z',
];
const value = fc.constantFrom<unknown>(...values, ...texts, ...times, [usual.revision]);

test('The quick look at a revision takes and refuses what its rules as a schema do', () => {
  expect(revisionSchema.safeParse(usual).success).toBe(true);
  fc.assert(
    fc.property(fc.array(fc.tuple(field, value, fc.boolean()), { maxLength: 2 }), (changes) => {
      const changed: Record<string, unknown> = { ...usual };
      for (const [name, other, isLeftOut] of changes) {
        if (isLeftOut) delete changed[name];
        else
          Object.defineProperty(changed, name, {
            value: other,
            enumerable: true,
            configurable: true,
          });
      }
      expect(revisionSchema.safeParse(changed).success).toBe(described.safeParse(changed).success);
    }),
    { numRuns: 1000 },
  );
});
