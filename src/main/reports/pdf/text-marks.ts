import type { Tag, TextContent } from './marks.ts';
import type { TextStyle } from './pdf-theme.ts';
import type { Segment } from './segments.ts';
import type { Shaped } from './typefaces.ts';

/** One mark for as much as stands in one font. Fields are written out: a long report has a hundred thousand of them. */
export function textMarks(
  stretch: readonly Segment[],
  x: number,
  place: { readonly baseline: number; readonly tabular: boolean },
  style: TextStyle,
  tag: Tag,
): readonly TextContent[] {
  const marks: TextContent[] = [];
  let open: Shaped[] = [];
  let left = x;
  const endMark = () => {
    const [first] = open;
    const span = stretch[0]?.span;
    if (first === undefined || span === undefined) return;
    const width = open.reduce((sum, piece) => sum + piece.width, 0) * style.size;
    marks.push({
      kind: 'text',
      x: left,
      y: place.baseline,
      width,
      text: open.map((piece) => piece.text).join(''),
      font: first.font,
      size: style.size,
      color: span.color,
      tabular: place.tabular,
      actual: first.actual,
      tag,
    });
    left += width;
    open = [];
  };
  for (const segment of stretch) {
    for (const piece of segment.shaped) {
      const [first] = open;
      const joins =
        first?.font === piece.font && first.actual === undefined && piece.actual === undefined;
      if (!joins) endMark();
      open.push(piece);
    }
  }
  endMark();
  return marks;
}
