import { describe, expect, it } from 'vitest';
import { readDay } from '#shared/measures/read-day.ts';

describe('readDay', () => {
  it.each([
    '2026-03-14',
    '2026-3-14',
    '2026-03-14T09:30:00Z',
    '14/03/2026',
    '14/3/26',
    '14.03.2026',
    '14-03-2026 09:30',
    '14 March 2026',
    '14 Mar 26',
    'Saturday, 14th March 2026',
  ])('reads %j', (text) => {
    expect(readDay(text)).toEqual({ ok: true, value: '2026-03-14' });
  });

  it('puts days before months, as in Britain', () => {
    expect(readDay('03/04/2026')).toEqual({ ok: true, value: '2026-04-03' });
  });

  it('tells month/day/year by its face and shows the right order', () => {
    expect(readDay('03/14/2026')).toEqual({
      ok: false,
      problem: '“03/14/2026” looks like month/day/year. Write the day first: 14/3/2026.',
    });
  });

  it.each([
    '31/02/2026',
    '2026-13-01',
    '29/02/2025',
    '14 Brumaire 2026',
    '46000',
    '14/03',
    '1/1/0826',
  ])('does not take %j for a day', (text) => {
    expect(readDay(text)).toEqual({
      ok: false,
      problem: `“${text}” is not a day. Write it as day/month/year, such as 14/03/2026.`,
    });
  });

  it('knows leap years', () => {
    expect(readDay('29/02/2028')).toEqual({ ok: true, value: '2028-02-29' });
  });
});
