import { Resvg } from '@resvg/resvg-js';
import { imageSize } from 'image-size';
import { encode } from 'jpeg-js';
import { largestPicture } from '#shared/evidence/largest-picture.ts';

export type DrawnPhoto = {
  readonly jpeg: Uint8Array;
  readonly width: number;
  readonly height: number;
};

const longestSide = 1600;
const quality = 82;

/**
 * A photo as the window makes it of one (`prepare-photo.ts`): upright, at most
 * 1600 pixels long, a JPEG of nothing but the picture. For the command line,
 * which has no window; drawn by the program that draws the charts. Bytes that
 * are no sound picture, or one too large to unpack, are `null`.
 */
export function drawPhoto(bytes: Uint8Array, mediaType: string): DrawnPhoto | null {
  const size = sizeOf(bytes);
  if (!size || size.width * size.height > largestPicture) return null;
  const lies = size.orientation >= 5;
  const [wide, high] = lies ? [size.height, size.width] : [size.width, size.height];
  const scale = Math.min(1, longestSide / Math.max(wide, high));
  const href = `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${Math.round(wide * scale)}" height="${Math.round(high * scale)}" viewBox="0 0 ${wide} ${high}">`,
    `<image transform="${upright(size)}" width="${size.width}" height="${size.height}" href="${href}"/></svg>`,
  ].join('');
  try {
    const drawn = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
    const { width, height } = drawn;
    const data = onWhite(drawn.pixels);
    if (!data) return null;
    return { jpeg: new Uint8Array(encode({ data, width, height }, quality).data), width, height };
  } catch {
    return null;
  }
}

/** A JPEG has no see-through places: they would come out black. Where nothing at all was drawn the picture is damaged. */
function onWhite(pixels: Buffer): Buffer | null {
  const data = Buffer.from(pixels);
  let drawn = 0;
  for (let at = 0; at < data.length; at += 4) {
    const clear = 255 - (data[at + 3] ?? 0);
    if (clear < 255) drawn += 1;
    if (clear === 0) continue;
    for (let place = at; place < at + 3; place += 1) data[place] = (data[place] ?? 0) + clear;
    data[at + 3] = 255;
  }
  return drawn === 0 ? null : data;
}

type Size = { readonly width: number; readonly height: number; readonly orientation: number };

function sizeOf(bytes: Uint8Array): Size | null {
  try {
    const { width, height, orientation = 1 } = imageSize(bytes);
    return width > 0 && height > 0 ? { width, height, orientation } : null;
  } catch {
    return null;
  }
}

/** How a picture that says it lies (Exif orientation 1 to 8) is turned and mirrored to stand. */
function upright({ width: w, height: h, orientation }: Size): string {
  const turns: Readonly<Record<number, string>> = {
    2: `matrix(-1 0 0 1 ${w} 0)`,
    3: `matrix(-1 0 0 -1 ${w} ${h})`,
    4: `matrix(1 0 0 -1 0 ${h})`,
    5: 'matrix(0 1 1 0 0 0)',
    6: `matrix(0 1 -1 0 ${h} 0)`,
    7: `matrix(0 -1 -1 0 ${h} ${w})`,
    8: `matrix(0 -1 1 0 0 ${w})`,
  };
  return turns[orientation] ?? 'matrix(1 0 0 1 0 0)';
}
