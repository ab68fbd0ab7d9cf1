/** The words that stand in the place data of `withExif`: to be looked for where no place may be. */
export const placeMark = 'PLACE-51.5074N';

/**
 * The same picture as a camera saves it: with a head that says how it is turned
 * (1 to 8, 6 is a quarter turn to the right) and where it was taken.
 */
export function withExif(jpeg: Uint8Array, orientation: number): Uint8Array {
  const tiff = Buffer.alloc(8 + 2 + 2 * 12 + 4 + 2 + 12 + 4 + 16);
  tiff.write('MM\0*', 0, 'latin1');
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(2, 8);
  writeTag(tiff, 10, { tag: 0x0112, type: 3, count: 1, value: orientation << 16 });
  writeTag(tiff, 22, { tag: 0x8825, type: 4, count: 1, value: 38 });
  // The list of the place: one text.
  tiff.writeUInt16BE(1, 38);
  writeTag(tiff, 40, { tag: 0x001d, type: 2, count: 16, value: 56 });
  tiff.write(placeMark, 56, 'latin1');
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)]);
}

type Tag = {
  readonly tag: number;
  readonly type: number;
  readonly count: number;
  readonly value: number;
};

function writeTag(into: Buffer, at: number, { tag, type, count, value }: Tag): void {
  into.writeUInt16BE(tag, at);
  into.writeUInt16BE(type, at + 2);
  into.writeUInt32BE(count, at + 4);
  into.writeUInt32BE(value, at + 8);
}
