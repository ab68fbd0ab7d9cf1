import { Resvg } from '@resvg/resvg-js';
import { documentPalette } from '#shared/reports/chart-palette.ts';
import type { Chart } from '#shared/reports/chart.ts';
import { drawChart } from '#shared/reports/draw-chart.ts';
import { svgText } from '#shared/reports/svg-node.ts';
import { dejaVuFiles, sourceSansFiles } from './font-files.ts';

export type ChartImage = {
  readonly svg: string;
  readonly png: Uint8Array;
  /** Pixels at 1:1, of which there are 96 in an inch; the PNG has three times as many each way. */
  readonly width: number;
  readonly height: number;
};

const pngScale = 3;

/** A chart as a document takes it. The same chart gives the same bytes on every machine: no font of the system is used. */
export function chartImage(chart: Chart, width: number): ChartImage {
  const svg = svgText(drawChart(chart, { width, palette: documentPalette }));
  const renderer = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: pngScale },
    font: {
      loadSystemFonts: false,
      fontFiles: [...Object.values(sourceSansFiles), ...Object.values(dejaVuFiles)],
      defaultFontFamily: 'Source Sans 3',
      sansSerifFamily: 'Source Sans 3',
    },
  });
  return { svg, png: renderer.render().asPng(), width: renderer.width, height: renderer.height };
}
