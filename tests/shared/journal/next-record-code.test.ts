import { expect, test } from 'vitest';
import { nextRecordCode } from '#shared/journal/next-record-code.ts';

test('the next code is one above the highest of its letters; other codes do not count', () => {
  expect(nextRecordCode('CP', [])).toBe('CP1');
  expect(nextRecordCode('CP', [{ code: 'CP2' }, { code: 'CP10' }])).toBe('CP11');
  expect(nextRecordCode('CP', [{ code: 'Tray' }, { code: 'CP4b' }, { code: 'FB7' }])).toBe('CP1');
});
