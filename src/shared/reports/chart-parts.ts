import { round } from './chart-axis.ts';
import type { ChartPalette } from './chart-palette.ts';
import { svgNode, type SvgNode } from './svg-node.ts';

/** Sizes of a drawing's text in pixels at 1:1; nothing is smaller. */
export const textSize = { small: 13, name: 14 } as const;

export type TextOptions = {
  readonly fill: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
};

/** One line of text with its baseline at `y`. */
export const textNode = (x: number, y: number, text: string, options: TextOptions): SvgNode =>
  svgNode(
    'text',
    {
      x: round(x),
      y: round(y),
      fill: options.fill,
      'font-size': options.size ?? textSize.small,
      'text-anchor': options.anchor ?? 'start',
      'font-weight': options.bold ? 600 : 400,
    },
    text,
  );

export const lineNode = (
  from: readonly [number, number],
  to: readonly [number, number],
  stroke: string,
  width: number,
  dashes?: string,
): SvgNode =>
  svgNode('path', {
    d: `M${round(from[0])} ${round(from[1])}L${round(to[0])} ${round(to[1])}`,
    fill: 'none',
    stroke,
    'stroke-width': width,
    ...(dashes === undefined ? {} : { 'stroke-dasharray': dashes }),
  });

/** Before: a hollow circle. */
export const beforeMark = (x: number, y: number, radius: number, palette: ChartPalette): SvgNode =>
  svgNode('circle', {
    cx: round(x),
    cy: round(y),
    r: radius,
    fill: palette.background,
    stroke: palette.before,
    'stroke-width': radius < 3 ? 1.25 : 2,
  });

/** After: a solid diamond. */
export const afterMark = (x: number, y: number, radius: number, palette: ChartPalette): SvgNode =>
  svgNode('path', {
    d: `M${round(x)} ${round(y - radius)}l${radius} ${radius}l${-radius} ${radius}l${-radius} ${-radius}z`,
    fill: palette.after,
  });

/** One thing a person can go to by keyboard and hear named; in a document it is a plain group. */
export const markNode = (name: string, children: readonly SvgNode[]): SvgNode =>
  svgNode('g', { 'data-mark': name }, ...children);

/** The outermost node of a drawing; the font is named, never embedded. */
export const drawing = (width: number, height: number, children: readonly SvgNode[]): SvgNode =>
  svgNode(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: round(width),
      height: round(height),
      viewBox: `0 0 ${round(width)} ${round(height)}`,
      'font-family': 'Source Sans 3',
    },
    ...children,
  );
