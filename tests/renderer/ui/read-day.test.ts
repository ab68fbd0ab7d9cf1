import { describe, expect, it } from 'vitest';
import { readDay } from '#renderer/ui/read-day.ts';

const today = '2026-03-14';

describe('a day as people write it', () => {
  it.each([
    ['14 March 2026', '2026-03-14'],
    ['Saturday 14 March 2026', '2026-03-14'],
    ['14th mar 26', '2026-03-14'],
    ['14/3', '2026-03-14'],
    ['4/3/2026', '2026-03-04'],
    ['04.03.26', '2026-03-04'],
    ['2026-03-04', '2026-03-04'],
    ['today', '2026-03-14'],
    ['Yesterday', '2026-03-13'],
    ['29/2/2024', '2024-02-29'],
  ])('%s is %s', (text, day) => {
    expect(readDay(text, today)).toBe(day);
  });

  it('is the latest one not after today when it has no year', () => {
    expect(readDay('14 March', today)).toBe('2026-03-14');
    expect(readDay('20 December', today)).toBe('2025-12-20');
  });

  it.each(['31 February 2026', '29/2/2026', '3/14/2026', 'soon', '14', 'ma 2026', '0/0/2026'])(
    '%s is none',
    (text) => {
      expect(readDay(text, today)).toBeNull();
    },
  );
});
