import { hkdfSync } from 'node:crypto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { hkdf } from '#main/storage/hkdf.ts';

const bytes = fc.uint8Array({ maxLength: 100 });

test('Keys are made as HKDF-SHA256 makes them', () => {
  fc.assert(
    fc.property(bytes, bytes, fc.string(), (key, salt, info) => {
      expect(
        hkdf(key, salt, info).equals(Buffer.from(hkdfSync('sha256', key, salt, info, 32))),
      ).toBe(true);
    }),
  );
});

test('It gives the first 32 bytes of test case 3 of RFC 5869', () => {
  expect(hkdf(Buffer.alloc(22, 0x0b), Buffer.alloc(0), '').toString('hex')).toBe(
    '8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d',
  );
});
