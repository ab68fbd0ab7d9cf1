import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { documentPalette } from '#shared/reports/chart-palette.ts';
import { chartAlternative, chartTable } from '#shared/reports/chart-alternative.ts';
import { drawChart } from '#shared/reports/draw-chart.ts';
import { escapeMarkup, svgText } from '#shared/reports/svg-node.ts';
import type { Report } from '#shared/reports/report.ts';
import { writeDocx } from '#main/reports/write-docx.ts';
import { writePdf } from '#main/reports/write-pdf.ts';
import { galleryCharts } from './chart-gallery/gallery-charts.ts';

/** `npm run chart-gallery -- [DIR]`: every chart at three widths as a page, and in Word and PDF, to be looked at. */
const folder = path.resolve(process.argv[2] ?? 'out/chart-gallery');
const widths = [320, 600, 960];
const charts = galleryCharts();

mkdirSync(folder, { recursive: true });
for (const width of widths) {
  const figures = charts.map(({ name, chart }) => {
    const svg = svgText(drawChart(chart, { width, palette: documentPalette }));
    return `<figure><figcaption>${escapeMarkup(name)}</figcaption>${svg}</figure>`;
  });
  writeFileSync(path.join(folder, `gallery-${width}.html`), pageOf(width, figures));
}

const report: Report = {
  title: 'Chart gallery',
  author: 'Hindsight',
  language: 'en-GB',
  madeAt: '2026-03-17T09:30:00.000Z',
  header: 'Chart gallery',
  footer: 'Chart gallery',
  blocks: [
    { type: 'title', title: 'Chart gallery', subtitle: '', fields: [], notice: '' },
    ...charts.flatMap(({ name, chart }, index) => [
      { type: 'heading', level: 2, text: name, anchor: `chart-${index}` } as const,
      {
        type: 'figure',
        chart,
        alt: chartAlternative(chart),
        caption: `${chart.title}. ${chart.note}`,
      } as const,
      ...(index < 6 ? [chartTable(chart)] : []),
    ]),
  ],
};
void writeDocuments();

async function writeDocuments(): Promise<void> {
  const pdf = await writePdf(report);
  writeFileSync(path.join(folder, 'gallery.pdf'), pdf.bytes);
  writeFileSync(path.join(folder, 'gallery.docx'), await writeDocx(report, pdf));
  console.log(`${charts.length} charts at ${widths.join(', ')} pixels, in Word and PDF: ${folder}`);
}

function pageOf(width: number, figures: readonly string[]): string {
  return `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Chart gallery, ${width}</title>
<style>body{font-family:'Source Sans 3',sans-serif;display:flex;flex-wrap:wrap;gap:24px}figure{width:${width}px;margin:0;outline:1px dotted #ccc}figcaption{font-size:11px;color:#777}</style>
${figures.join('\n')}</html>`;
}
