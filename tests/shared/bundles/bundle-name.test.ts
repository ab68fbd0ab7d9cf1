import { expect, test } from 'vitest';
import { bundleName } from '#shared/bundles/bundle-name.ts';

test.each([
  ['Ada Example', 'Hindsight Ada Example 2026-03-14.hindsight'],
  ['Zoë O’Brien-Łęcka', 'Hindsight Zoë O’Brien-Łęcka 2026-03-14.hindsight'],
  ['../../etc/passwd', 'Hindsight etc passwd 2026-03-14.hindsight'],
  ['A: "B" <C>?*|\\', 'Hindsight A B C 2026-03-14.hindsight'],
  ['???', 'Hindsight 2026-03-14.hindsight'],
])('a copy of the journal of %s has a name that every system can keep', (candidate, name) => {
  expect(bundleName(candidate, '2026-03-14')).toBe(name);
});
