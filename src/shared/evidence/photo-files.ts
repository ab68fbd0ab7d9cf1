import { visibleName } from './visible-name.ts';

/** The kinds of picture that are drawn anew on the way in. */
export const isPhoto = (mediaType: string): boolean =>
  ['image/jpeg', 'image/png', 'image/webp'].includes(mediaType);

/** A file above this is no photo of a phone or a screen, and unpacking it would take too long. */
const largestPhotoFile = 60_000_000;

/** Why a picture cannot be taken in, in one sentence that says what to do; `null` where it can, or is none. */
export function whyNoPhoto(mediaType: string, name: string, bytes: number): string | null {
  const shown = visibleName(name);
  if (mediaType === 'image/heic' || mediaType === 'image/avif') {
    return `${shown} is a ${mediaType === 'image/heic' ? 'HEIC' : 'AVIF'} photo, which documents cannot show: save it as JPEG and add that.`;
  }
  return isPhoto(mediaType) && bytes > largestPhotoFile
    ? `${shown} is larger than 60 MB: save a smaller copy and add that.`
    : null;
}

/** What the drawn photo is called. */
export const jpegName = (name: string): string =>
  `${safeLength(name).replace(/\.(?:jpe?g|png|webp)$/i, '')}.jpg`;

/** Some systems allow longer names than the journal keeps; the ending stays. */
export const safeLength = (name: string): string =>
  name.length <= 250 ? name || 'file' : `${name.slice(0, 230)}…${name.slice(-16)}`;
