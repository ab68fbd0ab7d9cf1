import { inkWidthOf } from './break-lines.ts';
import type { Decoration } from './marks.ts';
import { ink, type TextStyle } from './pdf-theme.ts';
import type { Segment } from './segments.ts';

/** Links are told by a line as well as by their colour. */
export const linkRule = (
  stretch: readonly Segment[],
  x: number,
  baseline: number,
  style: TextStyle,
): Decoration => ({
  kind: 'rule',
  x,
  y: baseline + style.size * 0.17,
  width: inkWidthOf(stretch),
  color: ink.accent,
  thickness: 0.5,
});

/** A tint, and a line that stays when the page is printed in grey. */
export function claimTint(
  stretch: readonly Segment[],
  x: number,
  baseline: number,
  style: TextStyle,
): readonly Decoration[] {
  const width = inkWidthOf(stretch);
  return [
    {
      kind: 'rectangle',
      x: x - 1,
      y: baseline - style.size * 0.86,
      width: width + 2,
      height: style.size * 1.16,
      fill: ink.claim,
    },
    {
      kind: 'rule',
      x,
      y: baseline + style.size * 0.24,
      width,
      color: ink.accent,
      thickness: 0.9,
    },
  ];
}
