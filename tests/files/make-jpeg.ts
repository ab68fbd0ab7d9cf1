import { Resvg } from '@resvg/resvg-js';
import { encode } from 'jpeg-js';

/** A drawn picture as JPEG: a field of colour with a darker square in its upper left corner. */
export function makeJpeg(width: number, height: number, colour = '#6b9'): Uint8Array {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${colour}"/><rect width="${width / 4}" height="${height / 4}" fill="#123"/></svg>`;
  const { pixels } = new Resvg(svg).render();
  return new Uint8Array(encode({ data: pixels, width, height }, 80).data);
}
