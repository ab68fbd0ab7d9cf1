import { round, tickNumber } from './chart-axis.ts';
import { drawing, lineNode, markNode, textNode, textSize } from './chart-parts.ts';
import type { ChartPalette } from './chart-palette.ts';
import type { StackedChart } from './chart.ts';
import { countLines, placeLabels, type PlacedLabel } from './place-labels.ts';
import { svgNode, type SvgNode } from './svg-node.ts';
import { textWidth } from './text-width.ts';

const barHeight = 30;
const lineHeight = 16;

/**
 * The answers of each phase as one bar, cut into their shares, from the worst
 * answer on the left to the best on the right. The darker, the better; every
 * part carries its answer and its number, beneath the bar where it is too narrow.
 */
export function drawStacked(chart: StackedChart, width: number, palette: ChartPalette): SvgNode {
  const children: SvgNode[] = [];
  let top = 4;
  for (const [index, bar] of chart.bars.entries()) {
    const fill = index === 0 ? palette.before : palette.after;
    const parts = layParts(chart.answers, bar.counts, width);
    const outside = placeLabels(
      parts
        .filter((part) => !part.isInside && part.count > 0)
        .map((part) => ({
          text: part.text,
          x: part.left + part.width / 2,
          anchor: 'middle',
          fill: palette.quiet,
          bold: false,
        })),
      { width, size: textSize.small, limit: 4 },
    );
    children.push(
      textNode(0, top + 14, bar.label, { fill, bold: true, size: textSize.name }),
      textNode(textWidth(bar.label, textSize.name) + 10, top + 14, bar.basis, {
        fill: palette.quiet,
      }),
      ...parts.map((part) => drawPart(part, top + 22, bar.label, palette)),
      ...drawOutside(outside, parts, top + 22 + barHeight, palette),
    );
    top += 22 + barHeight + countLines(outside) * lineHeight + 20;
  }
  return drawing(width, top, children);
}

type Part = {
  readonly text: string;
  readonly count: number;
  readonly left: number;
  readonly width: number;
  readonly shade: number;
  readonly isInside: boolean;
};

function layParts(
  answers: readonly string[],
  counts: readonly number[],
  width: number,
): readonly Part[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  let left = 0;
  return counts.map((count, index) => {
    const own = total === 0 ? 0 : (count / total) * width;
    const text = `${answers[index] ?? ''}: ${tickNumber(count)}`;
    const part = {
      text,
      count,
      left,
      width: own,
      shade: shadeOf(index, counts.length),
      isInside: textWidth(text, textSize.small) + 8 <= own,
    };
    left += own;
    return part;
  });
}

/** From nothing to under a half, where dark words are still read well; the best answer alone is full. */
const shadeOf = (index: number, of: number): number =>
  index === of - 1 ? 1 : of < 3 ? 0 : (0.45 * index) / (of - 2);

function drawPart(part: Part, y: number, phase: string, palette: ChartPalette): SvgNode {
  if (part.count === 0) return markNode(`${phase}, ${part.text}`, []);
  const box = (attributes: Readonly<Record<string, string | number>>) =>
    svgNode('rect', {
      x: round(part.left + 0.75),
      y,
      width: round(Math.max(0.5, part.width - 1.5)),
      height: barHeight,
      ...attributes,
    });
  return markNode(`${phase}, ${part.text}`, [
    box({
      fill: part.shade === 0 ? palette.background : palette.after,
      'fill-opacity': part.shade === 0 ? 1 : round(part.shade * 100) / 100,
      stroke: palette.edge,
      'stroke-width': 1,
    }),
    ...(part.isInside
      ? [
          textNode(part.left + part.width / 2, y + barHeight / 2 + 4.5, part.text, {
            fill: part.shade === 1 ? palette.background : palette.ink,
            bold: true,
            anchor: 'middle',
          }),
        ]
      : []),
  ]);
}

/** Labels under the bar, each with a fine line to its part. */
function drawOutside(
  labels: readonly PlacedLabel[],
  parts: readonly Part[],
  bottom: number,
  palette: ChartPalette,
): readonly SvgNode[] {
  return labels.flatMap((label) => {
    const part = parts.find(({ text }) => text === label.text);
    const middle = (part?.left ?? 0) + (part?.width ?? 0) / 2;
    const y = bottom + 19 + label.line * lineHeight;
    return [
      lineNode([middle, bottom + 1], [middle, y - 13], palette.edge, 1),
      textNode(label.left, y, label.text, { fill: label.fill }),
    ];
  });
}
