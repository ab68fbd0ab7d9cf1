/** A drawing as a plain tree: each side turns it into what it needs (elements on screen, text for a file). */
export type SvgNode = {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (SvgNode | string)[];
};

/** Makes a node; children may be left out. */
export const svgNode = (
  tag: string,
  attributes: SvgNode['attributes'],
  ...children: readonly (SvgNode | string)[]
): SvgNode => ({ tag, attributes, children });

/** The drawing as SVG source, escaped, ready to stand in a file or a page. */
export function svgText(node: SvgNode): string {
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${escapeMarkup(String(value))}"`)
    .join('');
  const inner = node.children
    .map((child) => (typeof child === 'string' ? escapeMarkup(child) : svgText(child)))
    .join('');
  return inner === ''
    ? `<${node.tag}${attributes}/>`
    : `<${node.tag}${attributes}>${inner}</${node.tag}>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text for XML and HTML, inside elements and quoted attributes; characters XML forbids become the sign for unknown ones. */
export const escapeMarkup = (text: string): string =>
  text
    .replace(/[&<>"]/g, (character) => entities[character] ?? character)
    // oxlint-disable-next-line no-control-regex -- these are the characters to find
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD');
