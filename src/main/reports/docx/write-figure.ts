import { ImageRun, Paragraph, type FileChild } from 'docx';
import type { FigureBlock } from '#shared/reports/report.ts';
import { chartImage } from '../chart-image.ts';
import { textWidthInPixels } from './paper.ts';
import { writeWords } from './runs.ts';

/** A drawing as SVG, with a PNG of it for programs that know none, its words for who cannot see it, and its caption below. */
export function writeFigure(block: FigureBlock, number: number): readonly FileChild[] {
  const image = chartImage(block.chart, textWidthInPixels);
  const drawing = new ImageRun({
    type: 'svg',
    data: Buffer.from(image.svg),
    fallback: { type: 'png', data: Buffer.from(image.png) },
    transformation: { width: image.width, height: image.height },
    altText: { id: String(number), name: `Figure ${number}`, description: block.alt },
  });
  return [
    new Paragraph({ style: 'Figure', children: [drawing] }),
    ...(block.caption === ''
      ? []
      : [new Paragraph({ style: 'Caption', children: writeWords(block.caption) })]),
  ];
}
