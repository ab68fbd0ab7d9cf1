import { createScale, tickNumber } from './chart-axis.ts';
import {
  afterMark,
  beforeMark,
  drawing,
  lineNode,
  markNode,
  textNode,
  textSize,
} from './chart-parts.ts';
import type { ChartPalette } from './chart-palette.ts';
import type { SlopeChart } from './chart.ts';
import { spreadApart } from './spread-apart.ts';
import type { SvgNode } from './svg-node.ts';
import { shorten, textWidth } from './text-width.ts';

const lineHeight = 18;
const top = 34;
const plotHeight = 200;
const mostNames = 0.34;

/** People who moved alike, on one line. */
type Group = { readonly name: string; readonly before: number; readonly after: number };

/**
 * A line from before to after for each person. Who moved alike shares a line
 * that names them all; what went down is dashed, what stayed is thin.
 */
export function drawSlope(chart: SlopeChart, width: number, palette: ChartPalette): SvgNode {
  const groups = groupAlike(chart.lines);
  const height = Math.max(plotHeight, groups.length * lineHeight);
  const values = groups.flatMap(({ before, after }) => [before, after]);
  const scale = createScale(chart.axis, values, [top + height, top + 8]);
  const starts = [...new Set(groups.map(({ before }) => before))].map(tickNumber);
  const startWidth = Math.max(...starts.map((text) => textWidth(text, textSize.small)), 0);
  const names = groups.map(({ name, after }) => `${tickNumber(after)} · ${name}`);
  const room = Math.max(110, width * mostNames);
  const nameWidth = Math.min(Math.max(0, ...names.map((name) => textWidth(name, 13))), room);
  const left = Math.max(startWidth + 16, textWidth('Before', 13) / 2 + 4);
  const right = width - nameWidth - 18;
  const baselines = spreadApart(
    groups.map(({ after }) => scale.position(after)),
    lineHeight,
    [top, top + height + 6],
  );
  return drawing(width, top + height + 24, [
    lineNode([left, top], [left, top + height], palette.line, 1),
    lineNode([right, top], [right, top + height], palette.line, 1),
    textNode(left, 16, 'Before', { fill: palette.before, bold: true, anchor: 'middle' }),
    textNode(right, 16, 'After', { fill: palette.after, bold: true, anchor: 'middle' }),
    ...drawStarts(groups, left, scale.position, palette),
    ...groups.map((group, index) =>
      markNode(markName(group), [
        ...drawLine(group, [left, right], scale.position, palette),
        textNode(
          right + 14,
          (baselines[index] ?? 0) + 4.5,
          shorten(names[index] ?? '', textSize.small, nameWidth),
          { fill: palette.ink },
        ),
      ]),
    ),
  ]);
}

const markName = ({ name, before, after }: Group): string =>
  `${name}: ${tickNumber(before)} before, ${tickNumber(after)} after`;

function drawLine(
  { before, after }: Group,
  [left, right]: readonly [number, number],
  y: (value: number) => number,
  palette: ChartPalette,
): readonly SvgNode[] {
  const dashes = after < before ? '6 4' : undefined;
  const width = after === before ? 1 : 2;
  return [
    lineNode([left, y(before)], [right, y(after)], palette.edge, width, dashes),
    beforeMark(left, y(before), 5, palette),
    afterMark(right, y(after), 6.5, palette),
  ];
}

/** Each value of the start once, moved apart where they are near. */
function drawStarts(
  groups: readonly Group[],
  left: number,
  y: (value: number) => number,
  palette: ChartPalette,
): readonly SvgNode[] {
  const values = [...new Set(groups.map(({ before }) => before))];
  const places = spreadApart(values.map(y), 15, [top, Infinity]);
  return values.map((value, index) =>
    textNode(left - 10, (places[index] ?? 0) + 4.5, tickNumber(value), {
      fill: palette.quiet,
      anchor: 'end',
    }),
  );
}

function groupAlike(lines: SlopeChart['lines']): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const { label, before, after } of lines) {
    const key = `${before} ${after}`;
    const known = groups.get(key);
    groups.set(key, { name: known ? `${known.name}, ${label}` : label, before, after });
  }
  return [...groups.values()];
}
