import { FileChild, NextAttributeComponent, type ParagraphChild, type XmlComponent } from 'docx';

type AttributeValues = Readonly<Record<string, string | number>>;

class Element extends FileChild {
  constructor(
    name: string,
    attributes: AttributeValues,
    children: readonly (XmlComponent | string)[],
  ) {
    super(name);
    const pairs = Object.entries(attributes).map(([key, value]) => [key, { key, value }]);
    if (pairs.length > 0) this.root.push(new NextAttributeComponent(Object.fromEntries(pairs)));
    this.root.push(...children);
  }
}

/**
 * A WordprocessingML element that the library has no class for. Texts are
 * escaped; children stand in the order given, which is the schema's.
 */
export const element = (
  name: string,
  attributes: AttributeValues = {},
  ...children: readonly (XmlComponent | string)[]
): FileChild => new Element(name, attributes, children);

/** An element whose whole content is its `w:val`. */
export const valueElement = (name: string, value: string | number): FileChild =>
  element(name, { 'w:val': value });

/** A paragraph writes any component; the library's list of what may stand in one leaves some out. */
export const inParagraph = (component: XmlComponent): ParagraphChild => component as ParagraphChild;
