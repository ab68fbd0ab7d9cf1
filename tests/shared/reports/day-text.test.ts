import { expect, test } from 'vitest';
import { dayText, periodText, shortDayText } from '#shared/reports/day-text.ts';

test('days read as they do in Britain', () => {
  expect(dayText('2026-03-04')).toBe('4 March 2026');
  expect(shortDayText('2026-03-04')).toBe('4 Mar');
  expect(dayText(null)).toBe('');
});

test('a period says nothing twice', () => {
  expect(periodText('2026-02-02', '2026-02-15')).toBe('2 to 15 February 2026');
  expect(periodText('2026-02-16', '2026-03-01')).toBe('16 February to 1 March 2026');
  expect(periodText('2025-12-30', '2026-01-02')).toBe('30 December 2025 to 2 January 2026');
  expect(periodText('2026-02-02', '2026-02-02')).toBe('2 February 2026');
  expect(periodText(null, '2026-02-02')).toBe('2 February 2026');
});
