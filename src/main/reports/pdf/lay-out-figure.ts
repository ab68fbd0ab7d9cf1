import type { FigureBlock } from '#shared/reports/report.ts';
import { documentPalette } from '#shared/reports/chart-palette.ts';
import { drawChart } from '#shared/reports/draw-chart.ts';
import { svgText, type SvgNode } from '#shared/reports/svg-node.ts';
import { keptTogether, lineSlabs, withGap } from './line-slabs.ts';
import type { Tag } from './marks.ts';
import { makeSlab, type Slab } from './slab.ts';
import { sheet, styles } from './pdf-theme.ts';
import { printableText } from './printable-text.ts';
import type { Setting } from './setting.ts';
import { plainRuns, typeset } from './typeset.ts';
import type { Typefaces } from './typefaces.ts';

/** Points for a pixel of the drawing: its 13 px text comes out at 9.75 points. */
const pixel = 0.75;

/** A drawing with its caption below; the two are never parted. */
export function layOutFigure(block: FigureBlock, setting: Setting): readonly Slab[] {
  const group: Tag = { type: 'Div', parent: setting.root };
  const figure: Tag = {
    type: 'Figure',
    parent: group,
    alternative: printableText(block.alt),
  };
  const drawing = withFallbackFont(
    drawChart(block.chart, { width: sheet.fullWidth / pixel, palette: documentPalette }),
    setting.faces,
  );
  const room = sheet.bottom - sheet.top - 4 * styles.caption.leading;
  const scale = Math.min(pixel, room / Number(drawing.attributes['height']));
  const caption = typeset(
    plainRuns(block.caption),
    { style: styles.caption, width: sheet.fullWidth, tag: { type: 'Caption', parent: group } },
    setting,
  );
  return keptTogether([
    makeSlab(0, drawingAt(drawing, scale, figure)),
    ...withGap(lineSlabs(caption, sheet.left), 5),
  ]);
}

/** A drawing in a strip; at a lower height its width shrinks with it. */
function drawingAt(
  drawing: SvgNode,
  scale: number,
  tag: Tag,
): Pick<Slab, 'height' | 'contents' | 'lowered'> {
  const [width, full] = [Number(drawing.attributes['width']), Number(drawing.attributes['height'])];
  const height = full * scale;
  const place = { x: sheet.left, y: 0, width: width * scale, height };
  // The size it is drawn at is the one it says itself, in pixels.
  const size = { width: place.width / pixel, height: height / pixel };
  const sized = { ...drawing, attributes: { ...drawing.attributes, ...size } };
  return {
    height,
    contents: [{ kind: 'drawing', svg: svgText(sized), ...place, tag }],
    lowered: (lower) => drawingAt(drawing, lower / full, tag),
  };
}

/** The second font's name in a drawing. */
export const fallbackFamily = 'DejaVu Sans';

/** Names the second font wherever the first lacks a letter, because a drawing's text has one font. */
function withFallbackFont(node: SvgNode, faces: Typefaces): SvgNode {
  const words = node.children.filter((child) => typeof child === 'string').join('');
  const lacks = node.tag === 'text' && !faces.isCovered(printableText(words));
  return {
    tag: node.tag,
    attributes: lacks ? { ...node.attributes, 'font-family': fallbackFamily } : node.attributes,
    children: node.children.map((child) =>
      typeof child === 'string' ? printableText(child) : withFallbackFont(child, faces),
    ),
  };
}
