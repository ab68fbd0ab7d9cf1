import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  askedToAnswered,
  feedbackFault,
  feedbackRates,
  feedbackThemes,
} from '#shared/feedback/feedback-rates.ts';
import { newFeedback, type Feedback } from '#shared/feedback/feedback.ts';
import { testId } from '../../main/make-entry.ts';

const row = (given: Partial<Feedback>): Feedback => ({
  ...newFeedback(testId(1), 'FB1'),
  ...given,
});
const arbitraryRow = fc
  .record({
    askedCount: fc.nat(200),
    answeredCount: fc.nat(200),
    contrary: fc.boolean(),
    verbatim: fc.constantFrom('', ' ', 'Felt invisible.'),
    toldHow: fc.constantFrom('', 'by phone'),
    theme: fc.constantFrom('', 'waiting', 'labels', ' waiting '),
  })
  .map(row);

test('no count is larger than what it is out of, and every row counts once', () => {
  fc.assert(
    fc.property(fc.array(arbitraryRow), fc.array(arbitraryRow), (some, others) => {
      const rates = feedbackRates(some);
      expect(rates.answered).toBeLessThanOrEqual(rates.asked);
      expect(rates.told).toBeLessThanOrEqual(rates.answeredRows);
      expect(rates.used).toBeLessThanOrEqual(rates.answeredRows);
      expect(rates.contrary).toBeLessThanOrEqual(some.length);
      const both = feedbackRates([...some, ...others]);
      expect(both.asked).toBe(rates.asked + feedbackRates(others).asked);
      expect(both.voices).toBe(rates.voices + feedbackRates(others).voices);
    }),
  );
});

test('themes are counted whatever the blanks around them', () => {
  fc.assert(
    fc.property(fc.array(arbitraryRow), (rows) => {
      const counted = feedbackThemes(rows).reduce((sum, theme) => sum + theme.rows, 0);
      expect(counted).toBe(rows.filter(({ theme }) => theme.trim() !== '').length);
    }),
  );
});

test('the rate is told as people, with a share only from five people on', () => {
  const said = (rows: readonly Feedback[]) => askedToAnswered(feedbackRates(rows));
  expect(said([])).toBe('Nobody was asked yet');
  expect(said([row({ askedCount: 0, answeredCount: 3 })])).toBe('Nobody was asked yet');
  expect(said([row({ askedCount: 1, answeredCount: 1 })])).toBe('1 of 1 person asked answered');
  expect(said([row({ askedCount: 125, answeredCount: 42 })])).toBe(
    '42 of 125 people asked answered (34 %)',
  );
});

test('more answers than people asked cannot be right, unless nobody was asked', () => {
  expect(feedbackFault(row({ askedCount: 2, answeredCount: 3 }))).toContain('More answers');
  expect(feedbackFault(row({ askedCount: 0, answeredCount: 3 }))).toBeNull();
  expect(feedbackFault(row({ askedCount: 3, answeredCount: 3 }))).toBeNull();
});
