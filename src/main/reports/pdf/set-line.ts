import { advanceOf, inkWidthOf, type Line } from './break-lines.ts';
import { setMarginCodes } from './margin-codes.ts';
import type { Content, Decoration, Tag } from './marks.ts';
import type { Anchor } from './slab.ts';
import type { TextStyle } from './pdf-theme.ts';
import type { Segment } from './segments.ts';
import type { Setting } from './setting.ts';
import { visualOrder } from './text-direction.ts';
import { textMarks } from './text-marks.ts';
import { claimTint, linkRule } from './text-rules.ts';

export type LinePlace = {
  readonly x: number;
  readonly baseline: number;
  readonly width: number;
  readonly align: 'left' | 'right';
  readonly tabular: boolean;
};

export type SetLine = {
  readonly contents: readonly Content[];
  readonly decorations: readonly Decoration[];
  readonly anchors: readonly Anchor[];
  /** Height that its codes take in the margin, from the line's top. */
  readonly marginHeight: number;
};

/** Puts a broken line in its place. The marks stand in reading order, wherever they are drawn. */
export function setLine(
  line: Line,
  place: LinePlace,
  style: TextStyle,
  tag: Tag,
  setting: Setting,
): SetLine {
  // Readers of PDFs expect words that run from right to left as they are seen, and turn them round.
  const seen = visualOrder(line);
  const positions = positionsOf(seen, line, place);
  const contents: Content[] = [];
  const decorations: Decoration[] = [];
  const codes = setMarginCodes(line, place.baseline, tag, setting);
  const addText = (stretch: readonly Segment[]) => {
    const [first] = stretch;
    if (first === undefined) return;
    const x = positions.get(first) ?? place.x;
    if (first.span.claimed) decorations.push(...claimTint(stretch, x, place.baseline, style));
    const link = first.span.link;
    if (link) decorations.push(linkRule(stretch, x, place.baseline, style));
    const owner: Tag = link ? { type: 'Link', parent: tag, link } : tag;
    contents.push(...textMarks(stretch, x, place, style, owner));
  };

  for (const stretch of stretchesOf(seen)) {
    addText(stretch);
    const last = stretch.at(-1);
    if (last && last.codes.length > 0) contents.push(...(codes.contentsBySegment.get(last) ?? []));
  }
  const anchors = line
    .filter((segment) => segment.span.anchor !== null)
    .map((segment) => ({
      name: segment.span.anchor ?? '',
      y: Math.max(0, place.baseline - style.leading),
    }));
  return {
    contents,
    decorations: [...decorations, ...codes.decorations],
    anchors,
    marginHeight: codes.height,
  };
}

/** The left edge of every segment. */
function positionsOf(
  seen: readonly Segment[],
  line: Line,
  place: LinePlace,
): ReadonlyMap<Segment, number> {
  const positions = new Map<Segment, number>();
  // The space that ends a line hangs out at its end, which is on the left for text from the right.
  const isFromRight = (seen[0]?.level ?? 0) % 2 === 1;
  const width = isFromRight ? advanceOf(line) : inkWidthOf(line);
  let x = place.align === 'left' ? place.x : place.x + place.width - width;
  for (const segment of seen) {
    positions.set(segment, x);
    x += segment.width;
  }
  return positions;
}

/** Neighbours that are drawn alike, up to the end of a claim. */
function stretchesOf(line: Line): readonly (readonly Segment[])[] {
  const stretches: Segment[][] = [];
  for (const segment of line) {
    const stretch = stretches.at(-1);
    const last = stretch?.at(-1);
    if (stretch && last && isDrawnAlike(last, segment)) stretch.push(segment);
    else stretches.push([segment]);
  }
  return stretches;
}

const isDrawnAlike = (last: Segment, next: Segment) =>
  last.codes.length === 0 &&
  last.level === 0 &&
  next.level === 0 &&
  last.span.face === next.span.face &&
  last.span.claimed === next.span.claimed &&
  last.span.color === next.span.color &&
  last.span.link === next.span.link;
