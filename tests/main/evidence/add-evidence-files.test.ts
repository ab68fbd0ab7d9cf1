import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { imageSize } from 'image-size';
import { expect, it } from 'vitest';
import { drawPhoto } from '#main/evidence/draw-photo.ts';
import { makeJpeg } from '../../files/make-jpeg.ts';
import { placeMark, withExif } from '../../files/with-exif.ts';
import { startWithJournal } from '../start-app.ts';
import { temporaryFolder } from '../temporary-folder.ts';

it('files of this computer become items; what is here already, or is no file, is told', async () => {
  const { journal, app } = await startWithJournal();
  const folder = await temporaryFolder();
  const file = async (name: string, content: string | Uint8Array) => {
    await writeFile(path.join(folder, name), content);
    return path.join(folder, name);
  };
  const photo = withExif(makeJpeg(2400, 1200), 6);
  const files = [
    await file('Till rota, week 2.txt', 'Monday: Sam'),
    await file('IMG_0001.JPG', photo),
    await file('the same.jpg', photo),
    await file('empty.txt', ''),
    path.join(folder, 'nothing.pdf'),
  ];
  expect(await app.addEvidence(files, false)).toMatchObject([
    { outcome: 'added', code: 'E001' },
    { outcome: 'added', code: 'E002' },
    { outcome: 'known', code: 'E002' },
    { outcome: 'refused', reason: 'empty.txt is empty: choose the file itself.' },
    { outcome: 'refused', reason: 'There is no file nothing.pdf.' },
  ]);
  const [rota, wall] = await journal.evidence.list();
  expect(rota).toMatchObject({ title: 'Till rota, week 2', files: [{ mediaType: 'text/plain' }] });
  expect(wall?.files).toMatchObject([
    {
      name: 'IMG_0001.jpg',
      sourceHash: createHash('sha256').update(photo).digest('hex'),
      photo: { width: 800, height: 1600 },
    },
  ]);
  const kept = await journal.vault.read({
    blob: wall?.files?.[0]?.blob ?? '',
    position: 0,
    length: 2_000_000,
  });
  const bytes = Buffer.from(kept?.base64 ?? '', 'base64');
  expect(imageSize(bytes)).toMatchObject({ width: 800, height: 1600, type: 'jpg' });
  expect(bytes.includes(placeMark)).toBe(false);
  await app.close();
});

it('a photo that lies or is mirrored is drawn upright, whichever way it says it was held', async () => {
  const { decode } = await import('jpeg-js');
  // The dark square is in the upper left corner of the picture as it is stored.
  const corners = {
    1: [0, 0],
    2: [1, 0],
    3: [1, 1],
    4: [0, 1],
    5: [0, 0],
    6: [1, 0],
    7: [1, 1],
    8: [0, 1],
  };
  for (const [orientation, [right, down]] of Object.entries(corners)) {
    const drawn = drawPhoto(withExif(makeJpeg(80, 40), Number(orientation)), 'image/jpeg');
    if (!drawn) throw new Error('Nothing was drawn.');
    const { data, width, height } = decode(drawn.jpeg);
    expect([width, height]).toEqual(Number(orientation) >= 5 ? [40, 80] : [80, 40]);
    const x = right ? width - 4 : 3;
    const y = down ? height - 4 : 3;
    expect(data[(y * width + x) * 4]).toBeLessThan(90);
  }
});

it('what is no sound picture, or would be too large unpacked, is not drawn', () => {
  expect(drawPhoto(Buffer.from('no picture at all'), 'image/jpeg')).toBeNull();
  expect(drawPhoto(makeJpeg(40, 20).subarray(0, 200), 'image/jpeg')).toBeNull();
});
