import { decode } from 'jpeg-js';
import { describe, expect, it } from 'vitest';
import { bareJpeg } from '#main/reports/bare-jpeg.ts';
import { makeJpeg } from '../../files/make-jpeg.ts';
import { placeMark, withExif } from '../../files/with-exif.ts';

describe('a photo in a document', () => {
  const jpeg = makeJpeg(40, 30);
  const taken = Buffer.from(withExif(jpeg, 6));

  it('holds no place, no camera and no second picture', () => {
    expect(taken.includes(placeMark)).toBe(true);
    const bare = Buffer.from(bareJpeg(Buffer.concat([taken, Buffer.from('trailing GPS')])) ?? []);
    expect(bare.includes(placeMark)).toBe(false);
    expect(bare.includes('Exif')).toBe(false);
    expect(bare.includes('trailing')).toBe(false);
  });

  it('is the same picture', () => {
    const before = decode(jpeg);
    const after = decode(bareJpeg(taken) ?? new Uint8Array());
    expect(Buffer.from(after.data).equals(Buffer.from(before.data))).toBe(true);
  });

  it('is left out when it is damaged at any place', () => {
    for (const length of [0, 1, 2, 3, 30, 100]) {
      expect(bareJpeg(taken.subarray(0, length))).toBeNull();
    }
    expect(bareJpeg(Buffer.from('no picture at all'))).toBeNull();
  });
});
