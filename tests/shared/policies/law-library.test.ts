import { expect, test } from 'vitest';
import { lawById, lawLibrary, newPolicy, policyOfLaw } from '#shared/policies/law-library.ts';
import { policySchema } from '#shared/policies/policy.ts';
import { testId } from '../../main/make-entry.ts';

test('every law says what it asks, where its text is, and why it has to be checked', () => {
  expect(lawLibrary.map(({ id }) => id)).toEqual([
    'data-protection',
    'equality',
    'health-and-safety',
    'consumer-rights',
  ]);
  for (const law of lawLibrary) {
    const policy = policySchema.parse(policyOfLaw(law, testId(1)));
    expect(policy.source).toContain('legislation.gov.uk/');
    expect(policy.checkedOn).toBeNull();
    expect(lawById(policy.lawId)?.check).not.toBe('');
  }
  expect(lawById(policySchema.parse(newPolicy(testId(2))).lawId)).toBeUndefined();
});
