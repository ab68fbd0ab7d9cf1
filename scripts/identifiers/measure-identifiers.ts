import { findIdentifiers } from '#shared/privacy/find-identifiers.ts';
import type { Identifier, RegisterLine } from '#shared/privacy/identifier.ts';
import { compileRegister } from '#shared/privacy/names/compile-register.ts';
import type { Snippet } from './read-snippets.ts';

export type Mistake = { readonly snippet: Snippet; readonly place: Identifier };

/** How the finder did on labelled snippets. */
export type Figures = {
  readonly right: number;
  readonly missed: readonly Mistake[];
  readonly falsely: readonly Mistake[];
};

/**
 * Compares what is found with the labels. A label counts as found when a place
 * of its type (for a name also of its code) overlaps it; a place that no label
 * of its type overlaps was found falsely.
 */
export function measureIdentifiers(
  snippets: readonly Snippet[],
  lines: readonly RegisterLine[],
): Figures {
  const register = compileRegister(lines);
  const missed: Mistake[] = [];
  const falsely: Mistake[] = [];
  let right = 0;
  for (const snippet of snippets) {
    const found = findIdentifiers(snippet.text, register);
    for (const label of snippet.labels) {
      if (found.some((place) => isSame(place, label))) right += 1;
      else missed.push({ snippet, place: label });
    }
    for (const place of found) {
      if (!snippet.labels.some((label) => isSame(place, label))) falsely.push({ snippet, place });
    }
  }
  return { right, missed, falsely };
}

const isSame = (place: Identifier, label: Identifier): boolean =>
  place.type === label.type &&
  place.from < label.to &&
  label.from < place.to &&
  (label.code === undefined || place.code === label.code);
