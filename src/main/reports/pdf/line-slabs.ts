import type { Slab } from './slab.ts';
import type { Typeset } from './typeset.ts';

/** The lines of a paragraph as slabs; at a page end, two lines stay together on either side. */
export function lineSlabs(text: Typeset, x: number): readonly Slab[] {
  const count = text.lineCount;
  return Array.from({ length: count }, (_, index): Slab => {
    const isFirst = index === 0;
    const isLastButOne = index === count - 2;
    const { contents, decorations, anchors, marginHeight } = text.lineAt(index, x, 0);
    return {
      height: text.style.leading,
      gap: 0,
      keepWithNext: count > 1 && (isFirst || isLastButOne),
      contents,
      decorations,
      anchors,
      marginHeight,
    };
  });
}

/** The same slabs with a space above the first. */
export const withGap = (slabs: readonly Slab[], gap: number): readonly Slab[] =>
  slabs.map((slab, index) => (index === 0 ? { ...slab, gap } : slab));

/** The same slabs, held together with each other and, if asked, with what follows. */
export const keptTogether = (slabs: readonly Slab[], withNext = false): readonly Slab[] =>
  slabs.map((slab, index) => ({
    ...slab,
    keepWithNext: withNext || index < slabs.length - 1,
  }));
