import { tellFileType, tellingBytes } from '#shared/evidence/tell-file-type.ts';
import { handedIn } from '#shared/reports/handed-in-files.ts';
import type { ReportContent } from '#shared/reports/report-content.ts';
import type { ReportOptions } from '#shared/reports/report-options.ts';
import { selectContent } from '#shared/reports/select-content.ts';
import { filePieces } from '#main/storage/file-pieces.ts';
import type { Vault } from '#main/storage/vault.ts';
import { bareJpeg } from './bare-jpeg.ts';

/** A document with more would not be opened by every program; the pack holds them all. */
const mostPhotos = 80;
const mostBytes = 40_000_000;
const largestPhoto = 4_000_000;

/** The photos that a document shows, by their names in the vault, as bare JPEGs. What is missing is left out. */
export async function gatherPhotos(
  content: ReportContent,
  options: ReportOptions,
  vault: Pick<Vault, 'open'>,
): Promise<Readonly<Record<string, Uint8Array>>> {
  const { evidence } = selectContent(content, options);
  const files = handedIn(evidence, options)
    .flatMap((item) => item.files ?? [])
    .filter(({ photo, bytes }) => photo && bytes <= largestPhoto)
    .slice(0, mostPhotos);
  const photos: Record<string, Uint8Array> = {};
  let total = 0;
  for (const { blob, bytes } of files) {
    if (photos[blob] || total + bytes > mostBytes) continue;
    const jpeg = await readJpeg(vault, blob);
    if (!jpeg) continue;
    photos[blob] = jpeg;
    total += bytes;
  }
  return photos;
}

async function readJpeg(vault: Pick<Vault, 'open'>, blob: string): Promise<Uint8Array | null> {
  const file = await vault.open(blob);
  if (!file) return null;
  try {
    if (tellFileType(await file.read(0, tellingBytes), '') !== 'image/jpeg') return null;
    const pieces: Buffer[] = [];
    for await (const piece of filePieces(file)) pieces.push(piece);
    return bareJpeg(Buffer.concat(pieces));
  } finally {
    await file.close();
  }
}
