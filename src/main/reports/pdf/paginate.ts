import type { Slab } from './slab.ts';

/** A slab in its place. */
export type PlacedSlab = {
  readonly slab: Slab;
  /** Distance of its top from the top of the page, in points. */
  readonly top: number;
  /** How far its codes in the margin are moved down to clear those above. */
  readonly marginShift: number;
};
export type Page = readonly PlacedSlab[];
export type Room = { readonly top: number; readonly bottom: number };

/** A page being filled: the next free place in the column and in the margin. */
type Cursor = { readonly y: number; readonly marginY: number; readonly placed: Page };

/** Codes in the margin may reach this far below the last line. */
const marginOverhang = 12;

/** How much of its height a drawing may lose to stay on its page; its text is then still above 7 points. */
const mostLowering = 0.25;

/**
 * Fills pages from the top. A drawing that nearly fits is made smaller. Slabs that belong together move to the next page
 * together; if they are longer than a page they are divided after all.
 */
export function paginate(slabs: readonly Slab[], room: Room): Page[] {
  const pages: Page[] = [];
  const fresh: Cursor = { y: room.top, marginY: 0, placed: [] };
  let cursor = fresh;
  const turnPage = () => {
    if (cursor.placed.length === 0) return;
    pages.push(cursor.placed);
    cursor = fresh;
  };
  const fits = (after: Cursor) =>
    after.y <= room.bottom + 0.01 && after.marginY <= room.bottom + marginOverhang;

  for (const group of groupsOf(slabs)) {
    if (group[0]?.startsPage) turnPage();
    const whole = placeAll(group, cursor);
    if (fits(whole)) {
      cursor = whole;
      continue;
    }
    const smaller = placeAll(loweredBy(whole.y - room.bottom, group), cursor);
    if (fits(smaller)) {
      cursor = smaller;
      continue;
    }
    turnPage();
    const onFreshPage = placeAll(group, cursor);
    if (fits(onFreshPage)) {
      cursor = onFreshPage;
      continue;
    }
    for (const slab of group) {
      if (!fits(place(slab, cursor))) turnPage();
      cursor = place(slab, cursor);
    }
  }
  turnPage();
  return pages.length > 0 ? pages : [[]];
}

/** The 1-based page of every name; the first place counts when a name is used twice. */
export function pageOfAnchors(pages: readonly Page[]): ReadonlyMap<string, number> {
  const pageByAnchor = new Map<string, number>();
  pages.forEach((page, index) => {
    for (const { slab } of page) {
      for (const { name } of slab.anchors) {
        if (!pageByAnchor.has(name)) pageByAnchor.set(name, index + 1);
      }
    }
  });
  return pageByAnchor;
}

/** Chains of slabs that stay on one page. */
function groupsOf(slabs: readonly Slab[]): readonly (readonly Slab[])[] {
  const groups: Slab[][] = [];
  let continues = false;
  for (const slab of slabs) {
    if (continues && !slab.startsPage) groups.at(-1)?.push(slab);
    else groups.push([slab]);
    continues = slab.keepWithNext;
  }
  return groups;
}

/** The group with its drawing lowered by as much as it is too high; as it was when that would make it too small. */
const loweredBy = (excess: number, group: readonly Slab[]): readonly Slab[] =>
  group.map((slab) =>
    slab.lowered && excess > 0 && excess <= slab.height * mostLowering
      ? { ...slab, ...slab.lowered(slab.height - excess) }
      : slab,
  );

const placeAll = (group: readonly Slab[], from: Cursor): Cursor =>
  group.reduce((cursor, slab) => place(slab, cursor), from);

function place(slab: Slab, cursor: Cursor): Cursor {
  const isFirst = cursor.placed.length === 0;
  if (isFirst && slab.repeat) {
    const below = place(slab.repeat, cursor);
    return put(slab, below, below.y);
  }
  const top = isFirst ? cursor.y : cursor.y + slab.gap;
  // Where a paragraph begins there is room to give, so that its codes stand beside it.
  const givesRoom = slab.gap > 0 && slab.marginHeight > 0;
  return put(slab, cursor, givesRoom ? Math.max(top, cursor.marginY) : top);
}

function put(slab: Slab, cursor: Cursor, top: number): Cursor {
  const hasCodes = slab.marginHeight > 0;
  const marginShift = hasCodes ? Math.max(0, cursor.marginY - top) : 0;
  return {
    y: top + slab.height,
    marginY: hasCodes ? top + marginShift + slab.marginHeight : cursor.marginY,
    placed: [...cursor.placed, { slab, top, marginShift }],
  };
}
