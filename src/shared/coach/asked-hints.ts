import type { EntryHint } from './coach-entry.ts';
import type { CoachSettings } from './coach-settings.ts';

/**
 * The hints to show: without what was ignored, and one a place. A model that is named and not used would be asked about
 * twice at the same words; the question about using it comes first.
 */
export function askedHints(
  entryId: string,
  hints: readonly EntryHint[],
  { ignoredRules, ignoredPlaces }: Pick<CoachSettings, 'ignoredRules' | 'ignoredPlaces'>,
): readonly EntryHint[] {
  const ignored = new Set(ignoredPlaces);
  const places = new Map<string, EntryHint>();
  for (const hint of hints) {
    if (ignoredRules.includes(hint.rule) || ignored.has(hintKey(entryId, hint))) continue;
    const place = `${hint.stageId} ${hint.from} ${hint.to}`;
    const before = places.get(place);
    if (!before || before.rule === 'A11') places.set(place, hint);
  }
  return [...places.values()];
}

/** Names a hint for good: another place or another wording of the sentence is another hint. */
export const hintKey = (entryId: string, { rule, stageId, sentence }: EntryHint): string =>
  `${entryId} ${rule} ${stageId} ${fingerprint(sentence)}`.slice(-100);

/** A short number for a sentence (FNV-1a, 32 bits), so that the sentence itself is kept nowhere else. */
function fingerprint(words: string): string {
  let hash = 0x811c9dc5;
  for (let place = 0; place < words.length; place++) {
    hash = Math.imul(hash ^ words.charCodeAt(place), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
