import type { Editor } from '@tiptap/react';
import type { Ref } from 'react';

/** A place in the text, in pixels from the top left of its words. It moves with them. */
export type Place = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

/** Where the words between two positions stand: their first line's left end, down to the last line's foot. */
export function placeOf(
  editor: Editor,
  { from, to }: { readonly from: number; readonly to: number },
): Place {
  const words = editor.view.dom.getBoundingClientRect();
  const start = editor.view.coordsAtPos(from);
  const end = editor.view.coordsAtPos(to, -1);
  return {
    left: start.left - words.left,
    top: start.top - words.top,
    width: 1,
    height: end.bottom - start.top,
  };
}

/** An unseen box over a place in the text, for a popover to stand beside. */
export function PlaceHolder({
  place,
  ref,
}: {
  readonly place: Place;
  readonly ref?: Ref<HTMLSpanElement>;
}) {
  return (
    <span ref={ref} aria-hidden style={{ ...place, position: 'absolute', pointerEvents: 'none' }} />
  );
}
