import type { Entry } from '#shared/entries/entry.ts';

/** The next free short name: one more than the highest ever given, so that a removed entry keeps its own. */
export function nextEntryCode(everGiven: readonly Pick<Entry, 'code'>[]): string {
  const numbers = everGiven.map(({ code }) => Number(/^RA(\d+)$/.exec(code)?.[1] ?? 0));
  return `RA${numbers.reduce((highest, number) => Math.max(highest, number), 0) + 1}`;
}
