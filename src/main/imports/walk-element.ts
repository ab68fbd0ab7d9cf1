import type { Element, Node } from '@xmldom/xmldom';

export type Step = { readonly element: Element; readonly isEntering: boolean };

/**
 * Enters and leaves every element in document order, but what `skips` names.
 * It goes by the tree's own pointers, so that no depth of nesting exhausts the stack.
 */
export function* walkElement(root: Element, skips: ReadonlySet<string>): Generator<Step> {
  let element = root;
  let isEntering = true;
  for (;;) {
    yield { element, isEntering };
    const child = isEntering ? nextElement(element.firstChild, skips) : null;
    if (child) {
      element = child;
      continue;
    }
    if (isEntering) {
      isEntering = false;
      continue;
    }
    if (element === root) return;
    const next = nextElement(element.nextSibling, skips);
    element = next ?? (element.parentNode as Element);
    isEntering = next !== null;
  }
}

/** The children of an element that are elements. */
export const childElements = (element: Element | undefined): readonly Element[] =>
  Array.from(element?.childNodes ?? []).filter(isElement);

/** An attribute by its name alone: WordprocessingML has two namespaces. */
export const attribute = (element: Element | undefined, name: string): string =>
  Array.from(element?.attributes ?? []).find((each) => each.localName === name)?.value ?? '';

function nextElement(from: Node | null, skips: ReadonlySet<string>): Element | null {
  for (let node = from; node !== null; node = node.nextSibling) {
    if (isElement(node) && !skips.has(node.localName ?? '')) return node;
  }
  return null;
}

const isElement = (node: Node): node is Element => node.nodeType === node.ELEMENT_NODE;
