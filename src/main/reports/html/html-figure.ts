import { documentPalette } from '#shared/reports/chart-palette.ts';
import { drawChart } from '#shared/reports/draw-chart.ts';
import type { FigureBlock, PhotoBlock } from '#shared/reports/report.ts';
import { fitPhoto } from '#shared/reports/fit-photo.ts';
import { escapeMarkup, svgText } from '#shared/reports/svg-node.ts';

/** As wide as the text of a sheet, so that the drawing's words are as large as small print. */
const drawingWidth = 600;

/** A drawing inside the page, with its words for whoever cannot see it. */
export function htmlFigure({ chart, alt, caption }: FigureBlock): string {
  const drawing = drawChart(chart, { width: drawingWidth, palette: documentPalette });
  const picture = svgText({
    ...drawing,
    attributes: { ...drawing.attributes, role: 'img', 'aria-label': alt },
  });
  return `<figure>\n${picture}\n<figcaption>${escapeMarkup(caption)}</figcaption>\n</figure>`;
}

/** A photo inside the page: nothing has to be kept beside it. */
export function htmlPhoto({ jpeg, width, height, alt, caption }: PhotoBlock): string {
  const fitted = fitPhoto({ width, height }, drawingWidth);
  const data = Buffer.from(jpeg).toString('base64');
  const picture = `<img src="data:image/jpeg;base64,${data}" alt="${escapeMarkup(alt)}" width="${Math.round(fitted.width)}" height="${Math.round(fitted.height)}">`;
  return `<figure>\n${picture}\n<figcaption>${escapeMarkup(caption)}</figcaption>\n</figure>`;
}
