/**
 * A JPEG with nothing but what draws the picture: every comment and every part
 * in which programs keep a place, a camera or a second picture is left out, and
 * what follows the picture too. Bytes that are no sound JPEG are `null`.
 */
export function bareJpeg(bytes: Buffer): Uint8Array | null {
  const kept: Buffer[] = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (end > bytes.length) return null;
    if (marker === startOfScan) {
      const close = bytes.lastIndexOf(endOfPicture);
      return close < end ? null : Buffer.concat([...kept, bytes.subarray(at, close + 2)]);
    }
    if (!tells(marker)) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return null;
}

const startOfScan = 0xda;
const endOfPicture = Buffer.from([0xff, 0xd9]);

/** JFIF (E0), the colours (E2) and Adobe's way of counting them (EE) are needed to draw it; Exif and the rest are not. */
const tells = (marker: number): boolean =>
  marker === 0xfe || (marker >= 0xe1 && marker <= 0xef && marker !== 0xe2 && marker !== 0xee);
