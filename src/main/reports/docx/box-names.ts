import type { Report } from '#shared/reports/report.ts';

/** Word refuses a document in which a tag or a title of a content control is longer. */
export const longestTag = 64;

/** How a box is found again: by the tag of its control, or by the bookmark round it. */
export type BoxMark = {
  readonly tag: string;
  readonly bookmark: string;
  /** Of the control and of the bookmark, each of which has numbers of its own kind. */
  readonly id: number;
};
export type BoxMarks = ReadonlyMap<string, BoxMark>;

/** Far above the numbers of the places that links lead to. */
const firstId = 1_000_000;

export const boxBookmarkPattern = /^box_\d+$/;

/**
 * The marks of each box by its name. LibreOffice 7 keeps the content controls of
 * a document, but drops their tags: the bookmarks and the names kept as
 * properties of the document survive. A name too long for a tag has the
 * bookmark's name instead.
 */
export function boxMarks(report: Report): BoxMarks {
  const names = report.blocks.flatMap((block) =>
    block.type === 'boxes' ? block.boxes.map((box) => box.name) : [],
  );
  return new Map(
    names.map((name, index) => {
      const bookmark = `box_${index + 1}`;
      const tag = name.length <= longestTag ? name : bookmark;
      return [name, { tag, bookmark, id: firstId + index }];
    }),
  );
}

/** The names of the boxes by their bookmarks, as properties of the document. */
export const boxProperties = (
  marks: BoxMarks,
): readonly { readonly name: string; readonly value: string }[] =>
  [...marks].map(([name, { bookmark }]) => ({ name: bookmark, value: name }));
