import { readFile } from 'node:fs/promises';
import { Resvg } from '@resvg/resvg-js';
import { encode } from 'jpeg-js';
import { sourceSansFiles } from '#main/reports/font-files.ts';

export type DrawnPhoto = {
  readonly jpeg: Uint8Array;
  readonly width: number;
  readonly height: number;
};

/** A drawing as the photo of it: the same bytes on every machine, for no font of the system is used. */
export async function drawCard(file: string): Promise<DrawnPhoto> {
  const picture = new Resvg(await readFile(file, 'utf8'), {
    font: {
      loadSystemFonts: false,
      fontFiles: Object.values(sourceSansFiles),
      defaultFontFamily: 'Source Sans 3',
    },
  }).render();
  const { width, height, pixels } = picture;
  return { jpeg: encode({ data: pixels, width, height }, 82).data, width, height };
}
