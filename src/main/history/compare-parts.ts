import { diffWordsWithSpace } from 'diff';
import type { ComparedPart, Piece } from '#shared/history/history-calls.ts';
import type { RecordPart } from '#shared/history/record-parts.ts';

/** What differs between two versions, part by part, in the order of the newer one; `before` may be empty. */
export function compareParts(
  before: readonly RecordPart[],
  after: readonly RecordPart[],
): readonly ComparedPart[] {
  const gone = before.filter((part) => !after.some(({ id }) => id === part.id));
  return [...after, ...gone].map(({ id, name }) => ({
    id,
    name,
    takable: id !== 'claims',
    pieces: [...comparePieces(textOf(before, id), textOf(after, id))],
  }));
}

export const isChanged = ({ pieces }: Pick<ComparedPart, 'pieces'>): boolean =>
  pieces.some(({ change }) => change !== 'same');

/** How many words were added or removed. */
export const countPieceWords = (
  parts: readonly ComparedPart[],
  change: 'added' | 'removed',
): number =>
  parts
    .flatMap(({ pieces }) => pieces)
    .filter((piece) => piece.change === change)
    .flatMap(({ text }) => text.split(/\s+/u))
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const textOf = (parts: readonly RecordPart[], id: string): string =>
  parts.find((part) => part.id === id)?.text ?? '';

/** Beyond this many differences a text is a new one, and word by word would say nothing. */
const mostDifferences = 2000;

function comparePieces(before: string, after: string): readonly Piece[] {
  if (before === after) return [{ change: 'same', text: after }];
  const changes = diffWordsWithSpace(before, after, { maxEditLength: mostDifferences });
  const pieces: readonly Piece[] = changes
    ? changes.map(({ value, added, removed }) => ({
        change: added ? 'added' : removed ? 'removed' : 'same',
        text: value,
      }))
    : [
        { change: 'removed', text: before },
        { change: 'added', text: after },
      ];
  return pieces.filter(({ text }) => text !== '');
}
