import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { mentionKinds, richTextSchema } from '#shared/entries/rich-text.ts';
import { criterionIdSchema, recordIdSchema } from '#shared/journal/ids.ts';
import { testId } from '../../main/make-entry.ts';

const claim = z.looseObject({
  type: z.literal('claim'),
  attrs: z.looseObject({
    claim: recordIdSchema,
    criteria: z.array(criterionIdSchema).min(1),
    how: z.string().max(1000).optional(),
  }),
});
const mark: z.ZodType = z.union([
  claim,
  z.looseObject({ type: z.string().refine((type) => type !== 'claim') }),
]);
const node: z.ZodType = z.lazy(() =>
  z.union([
    z.looseObject({
      type: z.literal('text'),
      text: z.string(),
      marks: z.array(mark).optional(),
    }),
    z.looseObject({
      type: z.literal('mention'),
      attrs: z.looseObject({ kind: z.enum(mentionKinds), id: recordIdSchema }),
    }),
    z.looseObject({
      type: z.string().refine((type) => type !== 'text' && type !== 'mention'),
      content: z.array(node).optional(),
    }),
  ]),
);
/** The same rules as a schema: what the check by hand is held against. */
const described = z.looseObject({ type: z.literal('doc'), content: z.array(node).optional() });

const id = fc.constantFrom(testId(1), testId(2), 'short', 7);
const value = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, '', 'x', 7, [], {}, 'text', 'claim', 'mention'),
  id,
);
const attrs = fc.oneof(
  value,
  fc.record(
    {
      claim: id,
      criteria: fc.oneof(
        value,
        fc.array(fc.constantFrom<unknown>('unit/1.1', 'unit', '/1', 3), { maxLength: 2 }),
      ),
      how: fc.constantFrom<unknown>(undefined, 'so', 'x'.repeat(1000), 'x'.repeat(1001), 5),
      kind: fc.constantFrom<unknown>(...mentionKinds, 'nobody', 1),
      id,
      leftOut: fc.boolean(),
    },
    { requiredKeys: [] },
  ),
);
const types = [
  'doc',
  'text',
  'mention',
  'claim',
  'paragraph',
  'bold',
  'hologram',
  '',
  undefined,
  1,
];
const type = fc.constantFrom<unknown>(...types);
const fields = (inside: fc.Arbitrary<unknown>) =>
  fc.record(
    {
      type,
      text: fc.oneof(fc.constant('words'), value),
      attrs,
      marks: fc.oneof(
        value,
        fc.array(fc.oneof(value, fc.record({ type, attrs })), { maxLength: 3 }),
      ),
      content: fc.oneof(value, fc.array(inside, { maxLength: 3 })),
      more: fc.boolean(),
    },
    { requiredKeys: ['type'] },
  );
const { anything } = fc.letrec((tie) => ({
  anything: fc.oneof({ maxDepth: 4 }, value, fields(tie('anything'))),
}));
const documents = fc.record({
  type: fc.oneof({ weight: 9, arbitrary: fc.constant<unknown>('doc') }, type),
  content: fc.oneof(value, fc.array(anything, { maxLength: 3 })),
});

test('The check by hand takes and refuses what the rules as a schema do, and keeps what it takes as it is', () => {
  const seen = { taken: 0, refused: 0 };
  fc.assert(
    fc.property(documents, (document) => {
      const checked = richTextSchema.safeParse(document);
      expect(checked.success).toBe(described.safeParse(document).success);
      seen[checked.success ? 'taken' : 'refused'] += 1;
      if (checked.success) expect(checked.data).toEqual(document);
    }),
    { numRuns: 1000 },
  );
  expect(Math.min(seen.taken, seen.refused)).toBeGreaterThan(30);
});
