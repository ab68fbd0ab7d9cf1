import type { Ref } from 'react';

/** An unseen box over a place in the text, for a popover to stand beside. */
export function PlaceHolder({
  place: { left, top, width, height },
  ref,
}: {
  readonly place: Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>;
  readonly ref?: Ref<HTMLSpanElement>;
}) {
  return (
    <span
      ref={ref}
      aria-hidden
      style={{ position: 'fixed', left, top, width, height, pointerEvents: 'none' }}
    />
  );
}
