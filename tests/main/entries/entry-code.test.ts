import { expect, test } from 'vitest';
import { nextEntryCode } from '#main/entries/entry-code.ts';

test('the next code is one more than the highest ever given', () => {
  expect(nextEntryCode([])).toBe('RA1');
  expect(nextEntryCode([{ code: 'RA2' }, { code: 'RA10' }, { code: 'RA9' }])).toBe('RA11');
});

test('codes that somebody made up are passed by', () => {
  expect(nextEntryCode([{ code: 'RA1' }, { code: 'RA99b' }, { code: 'Story 500' }])).toBe('RA2');
});
