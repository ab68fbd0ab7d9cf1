import { XMLSerializer, type Element, type Node } from '@xmldom/xmldom';
import { parseXml } from './parse-xml.ts';

const compatibility = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

/**
 * A part as a reader that knows the standard alone sees it (ISO/IEC 29500-3):
 * what is marked as ignorable is dropped, and of alternatives the fallback is taken.
 */
export function withoutExtensions(xml: string): string {
  const document = parseXml(xml);
  const root = document.documentElement;
  if (!root) throw new Error('A part without an element');
  clean(root, ignorableNamespaces(root));
  root.removeAttributeNS(compatibility, 'Ignorable');
  return new XMLSerializer().serializeToString(document);
}

const ignorableNamespaces = (root: Element): ReadonlySet<string> =>
  new Set(
    (root.getAttributeNS(compatibility, 'Ignorable') ?? '')
      .split(/\s+/)
      .map((prefix) => root.lookupNamespaceURI(prefix))
      .filter((namespace) => namespace !== null && namespace !== ''),
  ) as ReadonlySet<string>;

function clean(element: Element, ignorable: ReadonlySet<string>): void {
  for (const attribute of Array.from(element.attributes)) {
    if (ignorable.has(attribute.namespaceURI ?? '')) element.removeAttributeNode(attribute);
  }
  for (const child of childElements(element)) {
    if (child.namespaceURI === compatibility && child.localName === 'AlternateContent') {
      takeFallback(element, child);
    } else if (ignorable.has(child.namespaceURI ?? '')) {
      element.removeChild(child);
    }
  }
  for (const child of childElements(element)) clean(child, ignorable);
}

function takeFallback(parent: Element, alternatives: Element): void {
  const fallback = childElements(alternatives).find((child) => child.localName === 'Fallback');
  for (const node of Array.from(fallback?.childNodes ?? [])) {
    parent.insertBefore(node, alternatives);
  }
  parent.removeChild(alternatives);
}

const childElements = (element: Element): readonly Element[] =>
  Array.from(element.childNodes).filter(isElement);

const isElement = (node: Node): node is Element => node.nodeType === node.ELEMENT_NODE;
