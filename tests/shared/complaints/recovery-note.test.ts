import { expect, test } from 'vitest';
import { newComplaint } from '#shared/complaints/new-complaint.ts';
import { recoveryNote } from '#shared/complaints/recovery-note.ts';
import { testId } from '../../main/make-entry.ts';

const rated = (
  before: number | null,
  failed: number | null,
  after: number | null,
  firstFailure: boolean | null = true,
) => {
  const complaint = newComplaint(testId(1), 'CP1');
  const point = (value: number | null) => ({ value, on: null, source: '' });
  return recoveryNote({
    firstFailure,
    satisfaction: {
      ...complaint.satisfaction,
      beforeFailure: point(before),
      afterFailure: point(failed),
      afterRecovery: point(after),
    },
  }).join(' ');
};

test('two points say nothing about recovery', () => {
  expect(rated(null, 1, 5)).toContain('Three points are needed');
});

test('the paradox is named only where satisfaction ended higher than it began, with its limits', () => {
  expect(rated(4, 1, 5)).toContain('service recovery paradox');
  for (const note of [rated(4, 1, 5), rated(4, 1, 4), rated(4, 2, 3), rated(4, 2, 1)])
    expect(note).toContain('not for buying again');
  for (const note of [rated(4, 1, 4), rated(4, 2, 3), rated(4, 2, 1)])
    expect(note).not.toContain('paradox');
});

test('a further failure is told apart from a first one', () => {
  expect(rated(4, 1, 5, false)).toContain('not after a further one');
  expect(rated(4, 1, 5, null)).toContain('say whether this was the first');
});
