import { createElement, type ReactNode } from 'react';
import type { SvgNode } from '#shared/reports/svg-node.ts';

/** A drawing's tree as elements; the words become text nodes, so nothing in them can be markup. */
export function SvgPicture(props: { readonly drawing: SvgNode; readonly alt: string }) {
  const { tag, attributes, children } = props.drawing;
  return createElement(
    tag,
    { ...elementAttributes(attributes), role: 'img', 'aria-label': props.alt },
    ...children.map(elementOf),
  );
}

const elementOf = (node: SvgNode | string): ReactNode =>
  typeof node === 'string'
    ? node
    : createElement(node.tag, elementAttributes(node.attributes), ...node.children.map(elementOf));

/** `stroke-width` is `strokeWidth` to React; names like `aria-hidden` stay as they are. */
const elementAttributes = (attributes: SvgNode['attributes']) =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      /^(aria|data)-/.test(name)
        ? name
        : name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  );
