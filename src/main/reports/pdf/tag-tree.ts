import type { Tag } from './marks.ts';
import type { PdfDocument, StructureElement } from './pdf-document.ts';

export type TagTree = {
  /** The element of a tag, made where it is asked for first. `bounds`: left, top, right, bottom. */
  readonly elementOf: (tag: Tag, bounds?: Bounds) => StructureElement;
  readonly end: () => void;
};
export type Bounds = readonly [left: number, top: number, right: number, bottom: number];

/** Grows the document's tag tree while its pages are painted, so that it has their order. */
export function createTagTree(document: PdfDocument, root: Tag): TagTree {
  // Tags that no page needs any more are forgotten with their elements.
  const elements = new WeakMap<Tag, StructureElement>();
  const rootElement = document.struct(root.type);
  document.addStructure(rootElement);
  elements.set(root, rootElement);

  /** The paragraph, table or list that is being written. */
  let open: StructureElement | null = null;

  const elementOf = (tag: Tag, bounds?: Bounds): StructureElement => {
    const known = elements.get(tag);
    if (known !== undefined) return known;
    const element = document.struct(tag.type, {
      ...(tag.alternative !== undefined && { alt: tag.alternative }),
      ...(tag.scope !== undefined && { scope: tag.scope }),
      ...(bounds !== undefined && { bbox: bounds }),
    });
    if (tag.parent === null) throw new Error('Only the root of the tag tree stands alone');
    elementOf(tag.parent).add(element);
    elements.set(tag, element);
    if (tag.parent === root) {
      // Blocks do not interlock: with the next one begun, the one before is complete and goes into the file.
      open?.end();
      open = element;
    }
    return element;
  };
  return { elementOf, end: () => rootElement.end() };
}
