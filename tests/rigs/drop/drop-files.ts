import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { encode } from 'jpeg-js';
import Pdfkit from 'pdfkit';
import { withExif } from '../../files/with-exif.ts';
import { createSeeded, type Seeded } from '../seeded.ts';

export type DropFile = { readonly path: string; readonly sha256: string };

/** The largest of them: a film, in bytes. */
const filmBytes = 300_000_000;

/**
 * Makes the files of a large drop from a seed: photos of a phone and of a
 * screen, PDFs, e-mails, notes with odd names, and a film of 300 MB in the middle.
 */
export async function makeDropFiles(
  folder: string,
  count: number,
  seed: number,
): Promise<readonly DropFile[]> {
  await mkdir(folder, { recursive: true });
  const seeded = createSeeded(seed);
  const files: DropFile[] = [];
  for (let number = 0; number < count; number += 1) {
    const isFilm = number === Math.floor(count / 2);
    const kind = isFilm ? film : (kinds[number % kinds.length] ?? note);
    const { name, write } = kind(number, seeded);
    const file = path.join(folder, name);
    await write(file);
    files.push({ path: file, sha256: await hashOf(file) });
  }
  return files;
}

type MadeFile = { readonly name: string; readonly write: (file: string) => Promise<void> };
type Kind = (number: number, seeded: Seeded) => MadeFile;

/** Every tenth photo is one of twelve million pixels, as a phone takes them. */
const photo: Kind = (number, seeded) => ({
  name: `IMG_${String(4000 + number)}.JPG`,
  write: (file) => {
    const [width, height] = number % 25 === 0 ? [4000, 3000] : [1800, 1350];
    return writeFile(file, withExif(drawPhoto(width, height, seeded), 1 + seeded.below(8)));
  },
});

const pdf: Kind = (number) => ({
  name: `Minutes of meeting ${number}.pdf`,
  write: async (file) => {
    const document = new Pdfkit({ info: { Title: `Meeting ${number}` } });
    const pieces: Buffer[] = [];
    document.on('data', (piece: Buffer) => pieces.push(piece));
    const written = new Promise((resolve) => document.on('end', resolve));
    for (let page = 0; page < 6; page += 1) {
      document.addPage().text(`Meeting ${number}, page ${page + 1}. `.repeat(120));
    }
    document.end();
    await written;
    await writeFile(file, Buffer.concat(pieces));
  },
});

const mail: Kind = (number, seeded) => ({
  name: `Re_ your booking ${number}.eml`,
  write: (file) =>
    writeFile(
      file,
      `From: guest${number}@example.org\r\nTo: desk@example.org\r\nSubject: Booking ${number}\r\nMIME-Version: 1.0\r\n\r\n${'Thank you. '.repeat(40 + seeded.below(400))}\r\n`,
    ),
});

const oddNames: readonly ((number: number) => string)[] = [
  (number) => `${number} – naïve café ☕ résumé.txt`,
  (number) => `${number} ملاحظة 备忘.txt`,
  (number) => `.hidden ${number}`,
  (number) => `${number} 100% #1 ?x=1&y=2.txt`,
  (number) => `${number} it's "quoted" ‮txt.exe`,
  (number) => `${'long-'.repeat(44)}${number}.txt`,
  (number) => `${number} no ending at all`,
  (number) => `${number} two  spaces ;$(rm -rf).txt`,
];

const note: Kind = (number, seeded) => ({
  name: seeded.pick(oddNames)(number),
  write: (file) => writeFile(file, `Note ${number}. ${'Words. '.repeat(seeded.below(4000))}`),
});

const film: Kind = (number, seeded) => ({
  name: `Film of the desk ${number}.mp4`,
  write: async (file) => {
    const piece = seeded.bytes(1_000_000);
    const handle = await open(file, 'wx');
    try {
      for (let written = 0; written < filmBytes; written += piece.length) {
        piece.writeUInt32BE(written, 0);
        await handle.write(piece);
      }
    } finally {
      await handle.close();
    }
  },
});

const kinds: readonly Kind[] = [photo, pdf, photo, mail, note];

/** Waves of colour with some grain, so that it weighs what a photo weighs. */
function drawPhoto(width: number, height: number, seeded: Seeded): Uint8Array {
  const data = Buffer.alloc(width * height * 4);
  const [across, down, shift] = [40 + seeded.below(200), 40 + seeded.below(200), seeded.below(255)];
  const grain = Uint8Array.from({ length: 4096 }, () => seeded.below(24));
  for (let y = 0, at = 0; y < height; y += 1) {
    const row = 96 + 80 * Math.sin(y / down);
    for (let x = 0; x < width; x += 1, at += 4) {
      const light = row + 60 * Math.sin(x / across) + (grain[(x * 31 + y * 17) & 4095] ?? 0);
      data[at] = light;
      data[at + 1] = (light + shift) & 255;
      data[at + 2] = 255 - light;
      data[at + 3] = 255;
    }
  }
  return new Uint8Array(encode({ data, width, height }, 80).data);
}

/** The SHA-256 of a file, read piece by piece. */
export async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(file)) hash.update(piece as Buffer);
  return hash.digest('hex');
}
