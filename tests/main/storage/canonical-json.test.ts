import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson, isSameJson } from '#main/storage/canonical-json.ts';

test('keys stand in order at every depth and properties without a value are left out', () => {
  expect(canonicalJson({ b: [{ z: 1, a: null }], a: 'ä', gone: undefined })).toBe(
    '{"a":"ä","b":[{"a":null,"z":1}]}',
  );
});

test('whatever JSON can hold comes back the same', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('the order in which properties were set makes no difference', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (record) => {
      const reversed = Object.fromEntries(Object.entries(record).reverse());
      expect(isSameJson(record, reversed)).toBe(true);
    }),
  );
});

test('keys that JavaScript would move stand in the same order', () => {
  const keys = fc.uniqueArray(fc.constantFrom('10', '9', '1a', 'a', 'B', '__proto__', '', 'é'));
  fc.assert(
    fc.property(keys, (names) => {
      const record = Object.fromEntries(names.map((name) => [name, { [name]: 1 }]));
      const expected = names.toSorted().map((name) => `"${name}":{"${name}":1}`);
      expect(canonicalJson([record])).toBe(`[{${expected.join(',')}}]`);
    }),
  );
});

test('two values are the same when they would be written the same way', () => {
  const close = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom<unknown>(null, undefined, 0, -0, Number.NaN, 1, '', '0', 'a', true, [], {}),
      fc.array(tie('value'), { maxLength: 2 }),
      fc.dictionary(fc.constantFrom('a', 'b', '__proto__'), tie('value'), { maxKeys: 2 }),
    ),
  })).value;
  fc.assert(
    fc.property(close, close, (first, second) => {
      expect(isSameJson(first, second)).toBe(canonicalJson(first) === canonicalJson(second));
      expect(isSameJson(first, structuredClone(first))).toBe(true);
    }),
    { numRuns: 500 },
  );
});
