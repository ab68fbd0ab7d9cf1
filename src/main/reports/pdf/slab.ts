import type { Content, Decoration, Tag } from './marks.ts';

export type Anchor = { readonly name: string; readonly y: number };

/** A strip across the page that is never divided. */
export type Slab = {
  readonly height: number;
  /** Space above; none at the top of a page. */
  readonly gap: number;
  readonly keepWithNext: boolean;
  readonly startsPage?: boolean;
  readonly contents: readonly Content[];
  readonly decorations: readonly Decoration[];
  readonly anchors: readonly Anchor[];
  /** Height that the codes beside it take in the margin, from the slab's top. */
  readonly marginHeight: number;
  readonly bookmark?: Bookmark;
  /** The table row that this is a part of: its parts on one page are read cell by cell. */
  readonly row?: Tag;
  /** Stands above this slab once more when it begins a page. */
  readonly repeat?: Slab;
  /** For a drawing: what changes when it is drawn at a lower height in points, to find room on a page. */
  readonly lowered?: (height: number) => Pick<Slab, 'height' | 'contents'>;
};

export type Bookmark = { readonly title: string; readonly level: 1 | 2 | 3 | 4 };

/** A slab with what is given; the rest is nothing. */
export const makeSlab = (height: number, parts: Partial<Slab>): Slab => ({
  height,
  gap: 0,
  keepWithNext: false,
  contents: [],
  decorations: [],
  anchors: [],
  marginHeight: 0,
  ...parts,
});

/** All that is seen of a slab, as decoration: for showing it again without saying it again. */
export const seenOf = (slab: Slab): readonly Decoration[] => [
  ...slab.decorations,
  ...slab.contents.filter((content) => content.kind === 'text'),
];
