import type { Reading } from './read-text.ts';

/** Remembers what was found in a reading, as several rules ask for the same; forgotten together with the reading. */
export function oncePerReading<Found>(
  find: (reading: Reading) => Found,
): (reading: Reading) => Found {
  const remembered = new WeakMap<Reading, { readonly found: Found }>();
  return (reading) => {
    const before = remembered.get(reading);
    if (before) return before.found;
    const found = find(reading);
    remembered.set(reading, { found });
    return found;
  };
}
