import type { z } from 'zod';
import type { Change } from '#shared/measures/change.ts';
import { compareMeasure } from '#shared/measures/compare-measure.ts';
import type { pictureRequestSchema } from '#shared/measures/measuring-calls.ts';
import type { Chart } from '#shared/reports/chart.ts';
import { dumbbellCharts } from '#shared/reports/dumbbell-charts.ts';
import { joinName } from '#shared/reports/file-names.ts';
import { measureChart } from '#shared/reports/measure-chart.ts';
import type { OpenJournal } from '#main/journal/open-journal.ts';
import { chartImage } from '#main/reports/chart-image.ts';

type PictureRequest = z.output<typeof pictureRequestSchema>;

/** As wide as a slide or a page needs it; the PNG has three times as many pixels each way. */
const pictureWidth = 640;

/** A drawing of a change as SVG and PNG; `null` where its records or its form are gone. */
export function chartPicture({ records }: OpenJournal, request: PictureRequest) {
  const change = records.get('change', request.changeId);
  if (!change) return null;
  const chart = chartOf(request, change, records);
  if (chart === null) return null;
  const { svg, png } = chartImage(chart, pictureWidth);
  return {
    name: joinName(chart.title) || 'drawing',
    svg,
    pngBase64: Buffer.from(png).toString('base64'),
  };
}

function chartOf(
  { measureId, form, page }: PictureRequest,
  change: Change,
  records: OpenJournal['records'],
): Chart | null {
  const compared = records
    .list('measure')
    .filter(({ id, changeId }) => changeId === change.id && (measureId ?? id) === id)
    .map((measure) => ({ measure, comparison: compareMeasure(measure, change) }));
  if (measureId === null) {
    const title = change.title === '' ? 'All measures' : change.title;
    return dumbbellCharts(title, compared)[page] ?? null;
  }
  const [own] = compared;
  return own === undefined ? null : measureChart(own, change, form);
}
