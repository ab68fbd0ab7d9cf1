import { disableTypes, imageSize } from 'image-size';
import { largestPicture } from '#shared/evidence/largest-picture.ts';
import { visibleName } from '#shared/evidence/visible-name.ts';

export type PreparedPhoto = {
  readonly outcome: 'ready';
  /** An upright JPEG without anything but the picture: no place, no date, no camera. */
  readonly jpeg: Blob;
  readonly width: number;
  readonly height: number;
};

export type Preparation = PreparedPhoto | { readonly outcome: 'refused'; readonly reason: string };

disableTypes([
  'bmp',
  'cur',
  'dds',
  'heif',
  'icns',
  'ico',
  'j2c',
  'jp2',
  'jxl',
  'jxl-stream',
  'ktx',
  'pnm',
  'psd',
  'svg',
  'tga',
  'tiff',
]);

/** Enough to reach the size behind the small preview picture that cameras put in front. */
const headBytes = 1_048_576;
const longestSide = 1600;
const quality = 0.82;

/**
 * Turns a photo upright, makes it small enough for a document and leaves only
 * the picture. It is unpacked by the browser in its own sandbox, and only when
 * its head says that it is no larger than a screen can take.
 */
export async function preparePhoto(file: File): Promise<Preparation> {
  const shown = visibleName(file.name);
  const size = sizeOf(new Uint8Array(await file.slice(0, headBytes).arrayBuffer()));
  if (!size) return refused(`${shown} is damaged: it says no size. Save it as JPEG once more.`);
  if (size.width * size.height > largestPicture) {
    return refused(`${shown} has more than 50 million pixels: save a smaller copy and add that.`);
  }
  const scale = Math.min(1, longestSide / Math.max(size.width, size.height));
  const picture = await createImageBitmap(file, {
    imageOrientation: 'from-image',
    resizeQuality: 'high',
    // One side is enough: the other follows, also when the picture is turned.
    ...(scale < 1 ? { resizeWidth: uprightWidth(size, scale) } : {}),
  }).catch(() => null);
  if (!picture) return refused(`${shown} is damaged: save it as JPEG once more and add that.`);
  try {
    return await toJpeg(picture);
  } finally {
    picture.close();
  }
}

async function toJpeg(picture: ImageBitmap): Promise<PreparedPhoto> {
  const { width, height } = picture;
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser cannot draw pictures.');
  // A JPEG has no see-through places: they would come out black.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.drawImage(picture, 0, 0);
  return {
    outcome: 'ready',
    jpeg: await canvas.convertToBlob({ type: 'image/jpeg', quality }),
    width,
    height,
  };
}

type Size = { readonly width: number; readonly height: number; readonly orientation?: number };

/** Cameras store a picture lying on its side and say so: from 5 on, width and height change places. */
const uprightWidth = ({ width, height, orientation = 1 }: Size, scale: number) =>
  Math.max(1, Math.round((orientation >= 5 ? height : width) * scale));

function sizeOf(head: Uint8Array): Size | null {
  try {
    const { width, height, orientation } = imageSize(head);
    return width > 0 && height > 0
      ? { width, height, ...(orientation === undefined ? {} : { orientation }) }
      : null;
  } catch {
    return null;
  }
}

const refused = (reason: string): Preparation => ({ outcome: 'refused', reason });
