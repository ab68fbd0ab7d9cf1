import { Fragment, Slice, type Mark, type Node } from '@tiptap/pm/model';
import type { Command, EditorState } from '@tiptap/pm/state';
import { findClaims, type PlacedClaim } from './find-claims.ts';

type ClaimedCriteria = Pick<PlacedClaim, 'claim' | 'criteria'> & Partial<Pick<PlacedClaim, 'how'>>;

/** Says that the selected words show these criteria. Does nothing without words or without criteria. */
export function addClaim({ claim, criteria, how = '' }: ClaimedCriteria): Command {
  return (state, dispatch) => {
    const words = selectedWords(state);
    const type = state.schema.marks['claim'];
    if (!words || !type || criteria.length === 0) return false;
    dispatch?.(state.tr.addMark(words.from, words.to, type.create({ claim, criteria, how })));
    return true;
  };
}

/** Gives a claim other criteria, or another note; without any it is no claim and goes, its words stay. */
export function changeClaim({ claim, ...changed }: ClaimedCriteria): Command {
  return (state, dispatch) => {
    const pieces = claimPieces(state.doc, claim);
    if (pieces.length === 0) return false;
    const change = state.tr;
    for (const { mark, from, to } of pieces) {
      change.removeMark(from, to, mark);
      if (changed.criteria.length > 0) {
        change.addMark(from, to, mark.type.create({ ...mark.attrs, ...changed }));
      }
    }
    dispatch?.(change);
    return true;
  };
}

/** Takes a claim off its words. */
export const removeClaim = (claim: string): Command => changeClaim({ claim, criteria: [] });

/** The selected words without the spaces that a double click takes along; `null` when there are none. */
export function selectedWords(
  state: EditorState,
): { readonly from: number; readonly to: number; readonly text: string } | null {
  const { from, to } = state.selection;
  // A mention stands as one character, so that positions in the text stay positions in the document.
  const text = state.doc.textBetween(from, to, '\n', '\uFFFC');
  if (text.trim() === '') return null;
  const before = text.length - text.trimStart().length;
  const after = text.length - text.trimEnd().length;
  const sameBlock = state.selection.$from.sameParent(state.selection.$to);
  return {
    from: sameBlock ? from + before : from,
    to: sameBlock ? to - after : to,
    text: text.trim(),
  };
}

/** The claim on exactly the selected words, so that choosing them again changes it. */
export function claimOfSelection(state: EditorState): PlacedClaim | null {
  const words = selectedWords(state);
  if (!words) return null;
  const exact = findClaims(state.doc).find(
    ({ from, to }) => from === words.from && to === words.to,
  );
  return exact ?? null;
}

/** Pasted claims are claims of their own: the same id must not stand in two places. */
export function withOwnClaims(slice: Slice, makeId: () => string): Slice {
  const ids = new Map<string, string>();
  const ownId = (claim: string) => {
    const id = ids.get(claim) ?? makeId();
    ids.set(claim, id);
    return id;
  };
  const ownMark = (mark: Mark) =>
    mark.type.name === 'claim'
      ? mark.type.create({ ...mark.attrs, claim: ownId(String(mark.attrs['claim'])) })
      : mark;
  const own = (fragment: Fragment): Fragment =>
    Fragment.fromArray(
      fragment.content.map((node) =>
        (node.isLeaf ? node : node.copy(own(node.content))).mark(node.marks.map(ownMark)),
      ),
    );
  return new Slice(own(slice.content), slice.openStart, slice.openEnd);
}

function claimPieces(document: Node, claim: string) {
  const pieces: { readonly mark: Mark; readonly from: number; readonly to: number }[] = [];
  document.descendants((node, position) => {
    const mark = node.marks.find(
      ({ type, attrs }) => type.name === 'claim' && attrs['claim'] === claim,
    );
    if (node.isInline && mark) pieces.push({ mark, from: position, to: position + node.nodeSize });
  });
  return pieces;
}
