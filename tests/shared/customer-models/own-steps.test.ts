import { expect, it } from 'vitest';
import { customerModelSchema } from '#shared/guides/customer-model.ts';
import { modelOfOwnSteps, ownStepsFault } from '#shared/customer-models/own-steps.ts';
import { readUse } from '#shared/customer-models/read-use.ts';
import { answers, makeUse, model } from './make-use.ts';

const steps = [
  { key: 'a', name: 'Stop', spine: 'hear' },
  { key: 'b', name: 'Stop', spine: '' },
  { key: 'c', name: 'Fix it', spine: 'resolve' },
];

it('makes a model of an employer’s steps that is laid along the common ones', () => {
  const own = modelOfOwnSteps({ name: 'Stop & fix', steps }, model('lass'), ['own-stop-fix']);
  expect(customerModelSchema.safeParse(own).success).toBe(true);
  expect(own.id).toBe('own-stop-fix-2');
  expect(own.parts.map(({ id }) => id)).toEqual(['stop', 'stop-2', 'fix-it']);
  const use = { ...makeUse('lass'), answers: answers({ 'fix-it.done': true }) };
  expect(readUse(own, use).tables[0]?.rows).toContainEqual(['Resolve', 'Fix it', 'Done']);
});

it('says what is missing', () => {
  expect(ownStepsFault({ name: ' ', steps })).toContain('name');
  expect(ownStepsFault({ name: 'X', steps: [] })).toBe('Give every step a name.');
  expect(ownStepsFault({ name: 'X', steps })).toBeNull();
});
