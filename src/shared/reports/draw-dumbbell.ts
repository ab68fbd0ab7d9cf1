import { createScale, type Scale } from './chart-axis.ts';
import {
  afterMark,
  beforeMark,
  drawing,
  lineNode,
  markNode,
  textNode,
  textSize,
  type TextOptions,
} from './chart-parts.ts';
import type { ChartPalette } from './chart-palette.ts';
import type { DumbbellChart, Reach } from './chart.ts';
import { drawAxis, drawHeader } from './draw-dumbbell-axis.ts';
import { layDumbbell, lineHeight, type Row, type TextLine } from './lay-dumbbell.ts';
import { svgNode, type SvgNode } from './svg-node.ts';
import { textWidth } from './text-width.ts';

/**
 * A row for each measure: its name and counts, the two values on one scale,
 * the difference and its interval. The values stand on the outer sides of
 * their marks, so that they stay apart however near the marks come.
 */
export function drawDumbbell(chart: DumbbellChart, width: number, palette: ChartPalette): SvgNode {
  const layout = layDumbbell(chart, width);
  const values = chart.rows.flatMap(({ before, after, beforeReach, afterReach }) =>
    [before, after, beforeReach?.low, beforeReach?.high, afterReach?.low, afterReach?.high].filter(
      (value) => value !== undefined,
    ),
  );
  const scale = createScale(chart.axis, values, [layout.plotLeft, layout.plotRight]);
  const last = layout.rows.at(-1);
  const bottom = last ? last.top + last.height : layout.headerHeight;
  return drawing(width, bottom + 28, [
    ...drawAxis(chart, scale, layout, bottom, palette),
    ...drawHeader(scale, layout, palette),
    ...(layout.differenceLeft < width
      ? [textNode(width, 14, 'Difference', { fill: palette.quiet, anchor: 'end' })]
      : []),
    ...layout.rows.flatMap((row) => [
      ...drawLines(row.left, row.top + row.nameHeight / 2, { x: 0, anchor: 'start' }, palette),
      markNode(rowName(row), [
        ...drawWhisker(row.beforeReach, row.middle - 11, scale, palette.before),
        ...drawWhisker(row.afterReach, row.middle + 11, scale, palette.after),
        ...drawMarks(row, scale, palette),
      ]),
      ...drawLines(row.right, row.top + row.height / 2, { x: width, anchor: 'end' }, palette),
    ]),
  ]);
}

const rowName = ({ name, beforeText, afterText }: Row): string =>
  `${name}: ${beforeText} before, ${afterText} after`;

/** An interval as a thin bar with ends, over the marks for before and under them for after. */
function drawWhisker(
  reach: Reach | null,
  y: number,
  scale: Scale,
  colour: string,
): readonly SvgNode[] {
  if (reach === null) return [];
  const [low, high] = [scale.position(reach.low), scale.position(reach.high)];
  return [
    lineNode([low, y], [high, y], colour, 1.25),
    lineNode([low, y - 3], [low, y + 3], colour, 1.25),
    lineNode([high, y - 3], [high, y + 3], colour, 1.25),
  ];
}

function drawMarks(row: Row, scale: Scale, palette: ChartPalette): readonly SvgNode[] {
  const y = row.middle;
  const before = scale.position(row.before);
  const after = scale.position(row.after);
  // Two marks in one place: a wide ring around the diamond keeps both to be seen.
  const ring = Math.abs(after - before) < 4;
  const gap = ring ? 15 : 12;
  const beforeSide = before <= after ? 'left' : 'right';
  const label = (text: string, side: 'left' | 'right', fill: string) =>
    drawValue(
      text,
      y,
      { side, left: Math.min(before, after) - gap, right: Math.max(before, after) + gap },
      { fill, background: palette.background },
    );
  return [
    ...label(row.beforeText, beforeSide, palette.before),
    ...label(row.afterText, beforeSide === 'left' ? 'right' : 'left', palette.after),
    lineNode([before, y], [after, y], palette.edge, 2),
    beforeMark(before, y, ring ? 10 : 5.5, palette),
    afterMark(after, y, 7, palette),
  ];
}

/** A value beside its mark, on a patch of background that keeps grid lines out of it. */
function drawValue(
  text: string,
  y: number,
  place: { readonly side: 'left' | 'right'; readonly left: number; readonly right: number },
  colours: { readonly fill: string; readonly background: string },
): readonly SvgNode[] {
  const width = textWidth(text, textSize.small);
  const start = place.side === 'left' ? place.left - width : place.right;
  const anchor = place.side === 'left' ? 'end' : 'start';
  return [
    svgNode('rect', {
      x: start - 2,
      y: y - 9,
      width: width + 4,
      height: 18,
      fill: colours.background,
    }),
    textNode(place[place.side], y + 4.5, text, { fill: colours.fill, bold: true, anchor }),
  ];
}

function drawLines(
  lines: readonly TextLine[],
  middle: number,
  place: { readonly x: number; readonly anchor: NonNullable<TextOptions['anchor']> },
  palette: ChartPalette,
): readonly SvgNode[] {
  const height = lines.reduce((sum, line) => sum + lineHeight(line), 0);
  let y = middle - height / 2;
  return lines.map((line) => {
    y += lineHeight(line);
    return textNode(place.x, y - 4, line.text, {
      fill: line.size === textSize.name ? palette.ink : palette.quiet,
      size: line.size,
      bold: line.bold,
      anchor: place.anchor,
    });
  });
}
