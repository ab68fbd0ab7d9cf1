import type { Chart } from './chart.ts';
import type { ChartPalette } from './chart-palette.ts';
import { drawChanges } from './draw-changes.ts';
import { drawDumbbell } from './draw-dumbbell.ts';
import { drawLifecycle } from './draw-lifecycle.ts';
import { drawSeries } from './draw-series.ts';
import { drawSlope } from './draw-slope.ts';
import { drawStacked } from './draw-stacked.ts';
import { drawStrip } from './draw-strip.ts';
import type { SvgNode } from './svg-node.ts';

export type DrawOptions = {
  /** Pixels at 1:1; text is then 13 px. Narrower than `narrowestChart` is drawn at that width. */
  readonly width: number;
  readonly palette: ChartPalette;
};

export const narrowestChart = 320;

/**
 * Draws a chart for the screen, the PDF and the Word file alike. The height
 * follows from the content and stands in the `height` attribute. Marks differ
 * by shape, so that the drawing can be read in grey.
 */
export function drawChart(chart: Chart, options: DrawOptions): SvgNode {
  const width = Math.max(options.width, narrowestChart);
  switch (chart.kind) {
    case 'dumbbell':
      return drawDumbbell(chart, width, options.palette);
    case 'series':
      return drawSeries(chart, width, options.palette);
    case 'slope':
      return drawSlope(chart, width, options.palette);
    case 'changes':
      return drawChanges(chart, width, options.palette);
    case 'stacked':
      return drawStacked(chart, width, options.palette);
    case 'strip':
      return drawStrip(chart, width, options.palette);
    case 'lifecycle':
      return drawLifecycle(chart, width, options.palette);
  }
}
