import { lifecycleBands } from '../customers/lifecycle-stages.ts';
import { afterMark, beforeMark, drawing, lineNode, textNode, textSize } from './chart-parts.ts';
import { round } from './chart-axis.ts';
import type { ChartPalette } from './chart-palette.ts';
import type { LifecycleChart } from './chart.ts';
import { layLifecycle, type LifecycleLayout } from './lay-lifecycle.ts';
import { svgNode, type SvgNode } from './svg-node.ts';

/**
 * The nine stages as lanes in their three bands, contacts along them in time
 * order. A solid diamond is real work, a hollow circle role-play or simulated;
 * a step back is dashed. Follow-ups stand below: a tick when done, a ring while due.
 */
export function drawLifecycle(
  chart: LifecycleChart,
  width: number,
  palette: ChartPalette,
): SvgNode {
  const layout = layLifecycle(chart, width, palette);
  return drawing(width, layout.height, [
    ...drawBands(chart, layout, palette),
    ...drawTicks(layout, palette),
    ...drawPath(chart, layout, palette),
    ...chart.contacts.map(({ day, stage, isReal }) => {
      const [x, y] = [layout.x(day), layout.lane(stage)];
      return isReal ? afterMark(x, y, 6, palette) : beforeMark(x, y, 4.6, palette);
    }),
    ...layout.codes.map((code) =>
      textNode(code.x, code.y, code.text, { fill: palette.ink, anchor: 'middle' }),
    ),
    ...drawFollowUps(chart, layout, palette),
  ]);
}

/** A band's name stands over its lanes; the lanes are named at the left. */
function drawBands(
  chart: LifecycleChart,
  layout: LifecycleLayout,
  palette: ChartPalette,
): readonly SvgNode[] {
  const lanes = chart.stages.flatMap(({ name }, index) => {
    const y = layout.lane(index);
    return [
      lineNode([layout.left, y], [layout.right, y], palette.line, 1),
      textNode(layout.left - 14, y + 4.5, name, { fill: palette.quiet, anchor: 'end' }),
    ];
  });
  const bands = lifecycleBands.flatMap(({ id, name }) => {
    const first = chart.stages.findIndex(({ band }) => band === id);
    const y = layout.bandTop(first);
    return [
      lineNode([0, y], [layout.right, y], palette.edge, 1),
      textNode(0, y + 17, name, { fill: palette.ink, bold: true, size: textSize.name }),
    ];
  });
  return [...lanes, ...bands];
}

const drawTicks = (layout: LifecycleLayout, palette: ChartPalette): readonly SvgNode[] => [
  lineNode([0, layout.axis], [layout.right, layout.axis], palette.edge, 1),
  ...layout.ticks.flatMap(({ x, text, anchor }) => [
    lineNode([x, layout.axis], [x, layout.axis + 5], palette.edge, 1),
    textNode(x, layout.axis + 19, text, { fill: palette.quiet, anchor }),
  ]),
];

/** From contact to contact; one without a stage stands on its own lane and breaks nothing. */
function drawPath(
  chart: LifecycleChart,
  layout: LifecycleLayout,
  palette: ChartPalette,
): readonly SvgNode[] {
  const staged = chart.contacts.filter(({ stage }) => stage !== null);
  return staged.slice(1).map((contact, index) => {
    const before = staged[index] ?? contact;
    return lineNode(
      [layout.x(before.day), layout.lane(before.stage)],
      [layout.x(contact.day), layout.lane(contact.stage)],
      palette.after,
      1.75,
      contact.move === 'back' ? '4 4' : undefined,
    );
  });
}

function drawFollowUps(
  chart: LifecycleChart,
  layout: LifecycleLayout,
  palette: ChartPalette,
): readonly SvgNode[] {
  if (layout.followUpLane === null) return [];
  const y = layout.followUpLane;
  return [
    textNode(layout.left - 14, y + 4.5, 'Follow-ups', { fill: palette.quiet, anchor: 'end' }),
    lineNode([layout.left, y], [layout.right, y], palette.line, 1),
    ...chart.followUps.map(({ day, isDone }) => {
      const x = layout.x(day);
      return isDone
        ? svgNode('path', {
            d: `M${round(x - 5)} ${y}l3.6 4l6.4 -8`,
            fill: 'none',
            stroke: palette.after,
            'stroke-width': 2.25,
            'stroke-linecap': 'round',
            'stroke-linejoin': 'round',
          })
        : beforeMark(x, y, 4.6, palette);
    }),
  ];
}
