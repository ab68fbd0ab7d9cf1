import type { Line } from './break-lines.ts';
import { codeDescription } from './inline-text.ts';
import type { Content, Decoration, Tag, TextContent } from './marks.ts';
import { sheet, styles } from './pdf-theme.ts';
import { printableText } from './printable-text.ts';
import type { Segment } from './segments.ts';
import type { Setting } from './setting.ts';
import type { Typefaces } from './typefaces.ts';

const box = { height: 14.5, pitch: 17.5, padding: 4.5, gap: 3.5, baseline: 10.6, radius: 2 };

export type MarginCodes = {
  /** The codes of each claim that ends in the line, for the place right behind its words. */
  readonly contentsBySegment: ReadonlyMap<Segment, readonly Content[]>;
  readonly decorations: readonly Decoration[];
  readonly height: number;
};

/**
 * Draws the codes of a line as small boxes in the margin, in rows from the line
 * down. The brackets that set them apart when the text is read aloud or copied
 * are there, but not seen: the boxes say the same.
 */
export function setMarginCodes(
  line: Line,
  baseline: number,
  tag: Tag,
  { faces, places }: Setting,
): MarginCodes {
  if (line.every((segment) => segment.codes.length === 0)) return noCodes;
  const contentsBySegment = new Map<Segment, readonly Content[]>();
  const decorations: Decoration[] = [];
  const top = baseline - box.baseline;
  let x = sheet.marginLeft;
  let row = 0;
  line.forEach((segment, place) => {
    const contents: Content[] = [];
    segment.codes.forEach((code, index) => {
      const isLast = index === segment.codes.length - 1;
      const label = setLabel(printableText(code.text), faces);
      const width = Math.max(label.width + 2 * box.padding, 20);
      if (x > sheet.marginLeft && x + width > sheet.marginLeft + sheet.marginWidth) {
        x = sheet.marginLeft;
        row += 1;
      }
      const y = top + row * box.pitch;
      const link = { target: code.target, description: codeDescription(code.text) };
      const owner: Tag = places.anchors.has(code.target)
        ? { type: 'Link', parent: tag, link }
        : tag;
      const left = x + (width - label.width) / 2;
      const opening = setLabel(index === 0 ? ' [' : '', faces);
      const closing = setLabel(isLast ? ']' : ' ', faces);
      const hasSpace = isLast && (line[place + 1]?.text.startsWith(' ') ?? true);
      decorations.push(border(x, y, width));
      contents.push(
        ...opening.marksAt(left - opening.width, y + box.baseline, tag, unseen),
        ...label.marksAt(left, y + box.baseline, owner, seen),
        ...closing.marksAt(
          left + label.width,
          y + box.baseline,
          tag,
          hasSpace ? unseenLow : unseen,
        ),
      );
      x += width + box.gap;
    });
    contentsBySegment.set(segment, contents);
  });
  return { contentsBySegment, decorations, height: row * box.pitch + box.height + 4 };
}

const noCodes: MarginCodes = { contentsBySegment: new Map(), decorations: [], height: 0 };

const border = (x: number, y: number, width: number): Decoration => ({
  kind: 'rectangle',
  x,
  y,
  width,
  height: box.height,
  stroke: styles.code.color,
  radius: box.radius,
  inMargin: true,
});

function setLabel(text: string, faces: Typefaces) {
  const { size, color, face } = styles.code;
  const shaped = faces.shape(text, face);
  const marksAt = (x: number, y: number, tag: Tag, look: Look): readonly TextContent[] => {
    let left = x;
    return shaped.pieces.map((piece) => {
      const width = piece.width * size;
      const mark: TextContent = {
        kind: 'text',
        x: left,
        y: y + look.lowered,
        width,
        text: piece.text,
        font: piece.font,
        size: look.size,
        color,
        invisible: look.invisible,
        actual: piece.actual,
        inMargin: true,
        tag,
      };
      left += width;
      return mark;
    });
  };
  return { width: shaped.width * size, marksAt };
}

type Look = { readonly invisible: boolean; readonly size: number; readonly lowered: number };

const seen: Look = { invisible: false, size: styles.code.size, lowered: 0 };
const unseen: Look = { ...seen, invisible: true };

/**
 * Readers that jump back from the margin to the line lose the space that comes
 * next, unless the jump looks like the end of a line: small and a little lower.
 */
const unseenLow: Look = { invisible: true, size: 4, lowered: 3 };
