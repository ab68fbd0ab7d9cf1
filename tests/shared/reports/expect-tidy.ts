import { expect } from 'vitest';
import type { SvgNode } from '#shared/reports/svg-node.ts';
import { textWidth } from '#shared/reports/text-width.ts';

/** A drawing's nodes, all the way down. */
export const nodes = (node: SvgNode): readonly SvgNode[] => [
  node,
  ...node.children.flatMap((child) => (typeof child === 'string' ? [] : nodes(child))),
];
export const ofTag = (node: SvgNode, tag: string) => nodes(node).filter((each) => each.tag === tag);
const wordsOf = ({ children }: SvgNode) =>
  children.filter((child) => typeof child === 'string').join('');
export const textsIn = (node: SvgNode) => ofTag(node, 'text').map(wordsOf);

type Box = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** The room each text takes, by the same widths the layout reckons with. */
const textBoxes = (drawing: SvgNode): readonly Box[] =>
  ofTag(drawing, 'text').map((node) => {
    const { attributes } = node;
    const text = wordsOf(node);
    const size = Number(attributes['font-size']);
    const width = textWidth(text, size);
    const shift = { start: 0, middle: 0.5, end: 1 }[String(attributes['text-anchor'])] ?? 0;
    const left = Number(attributes['x']) - width * shift;
    const y = Number(attributes['y']);
    return { text, left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.2 };
  });

const overlaps = (boxes: readonly Box[]): readonly string[] =>
  boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          one.left < other.right - 0.2 &&
          other.left < one.right - 0.2 &&
          one.top < other.bottom &&
          other.top < one.bottom,
      )
      .map((other) => `${one.text} | ${other.text}`),
  );

/** No two words touch, none leaves the drawing, and every number is one. */
export function expectTidy(drawing: SvgNode) {
  const boxes = textBoxes(drawing);
  expect(overlaps(boxes)).toEqual([]);
  for (const box of boxes) {
    expect(box.left).toBeGreaterThanOrEqual(-0.5);
    expect(box.right).toBeLessThanOrEqual(Number(drawing.attributes['width']) + 0.5);
    expect(box.bottom).toBeLessThanOrEqual(Number(drawing.attributes['height']));
  }
  const numbers = nodes(drawing).map(({ attributes }) =>
    JSON.stringify({ ...attributes, 'data-mark': '' }),
  );
  expect(numbers.join()).not.toMatch(/NaN|Infinity|null|undefined/);
}
