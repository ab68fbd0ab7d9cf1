import type { Bookmark } from './slab.ts';
import type { PdfDocument } from './pdf-document.ts';
import { printableText } from './printable-text.ts';

type Item = ReturnType<PdfDocument['addBookmark']>;

/** The outline beside the pages. The title and the chapters stand outermost. */
export function createBookmarks(document: PdfDocument) {
  let open: readonly { readonly level: number; readonly item: Item }[] = [];
  return {
    add: (bookmark: Bookmark, destination: string): void => {
      const level = Math.max(2, bookmark.level);
      open = open.filter((above) => above.level < level);
      const parent = open.at(-1)?.item ?? null;
      const item = document.addBookmark(parent, printableText(bookmark.title), destination);
      open = [...open, { level, item }];
    },
  };
}
