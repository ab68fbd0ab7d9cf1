import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { newAction } from '#shared/plans/new-plan.ts';
import type { PlanAction } from '#shared/plans/plan.ts';
import { smartCheck } from '#shared/plans/smart-check.ts';
import { testId } from '../../main/make-entry.ts';

const complete: PlanAction = {
  ...newAction(testId(1)),
  what: 'Ask every table one question five minutes after the food',
  measure: 'Plates sent back',
  baseline: '6 a week',
  target: '2 a week or fewer',
  due: '2026-04-30',
  owner: 'me',
  rationale: 'Three people in two days had said nothing until asked.',
  links: [{ kind: 'feedback', id: testId(2), how: '' }],
};

test('an action with every field filled in has nothing missing', () => {
  expect(smartCheck(complete)).toEqual([]);
});

test('every empty field is named once, in one sentence, and nothing else is', () => {
  const emptied = {
    what: { what: ' ' },
    measure: { measure: '' },
    baseline: { baseline: '' },
    target: { target: '' },
    due: { due: null },
    owner: { owner: '' },
    rationale: { rationale: '', links: [] },
  } as const;
  const fields = Object.keys(emptied) as (keyof typeof emptied)[];
  fc.assert(
    fc.property(fc.subarray(fields), (chosen) => {
      const action = chosen.reduce((made, field) => ({ ...made, ...emptied[field] }), complete);
      const missing = smartCheck(action);
      expect(missing.map(({ field }) => field)).toEqual(chosen);
      for (const { sentence } of missing) expect(sentence).toMatch(/^[^.]+\.$/);
    }),
  );
});

test('a wish is told apart from an act', () => {
  const asked = (what: string) => smartCheck({ ...complete, what }).map(({ sentence }) => sentence);
  expect(asked('Improve communication with the kitchen')).toEqual([
    'This names a wish: say what will be done, step by step.',
  ]);
  expect(asked('I will try to listen more')).toHaveLength(1);
  expect(asked('Ring back')).toEqual(['Say it in a few words more: what, where, with whom.']);
});

test('a reason without a link is asked what it rests on; a linked measure counts as a measure', () => {
  expect(smartCheck({ ...complete, links: [] })).toMatchObject([{ field: 'rationale' }]);
  expect(smartCheck({ ...complete, measure: '', measureId: testId(9) })).toEqual([]);
});
