import { ImageRun, Paragraph, type FileChild } from 'docx';
import { fitPhoto } from '#shared/reports/fit-photo.ts';
import type { PhotoBlock } from '#shared/reports/report.ts';
import { textWidthInPixels } from './paper.ts';
import { writeWords } from './runs.ts';

/** A photo with its words for who cannot see it, and its caption below. */
export function writePhoto(block: PhotoBlock, number: number): readonly FileChild[] {
  const { width, height } = fitPhoto(block, textWidthInPixels);
  const picture = new ImageRun({
    type: 'jpg',
    data: Buffer.from(block.jpeg),
    transformation: { width: Math.round(width), height: Math.round(height) },
    altText: { id: String(number), name: `Photo ${number}`, description: block.alt },
  });
  return [
    new Paragraph({ style: 'Figure', children: [picture] }),
    ...(block.caption === ''
      ? []
      : [new Paragraph({ style: 'Caption', children: writeWords(block.caption) })]),
  ];
}
