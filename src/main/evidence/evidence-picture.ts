import { disableTypes, imageSize } from 'image-size';
import { shownAs, tellFileType, tellingBytes } from '#shared/evidence/tell-file-type.ts';
import { largestPicture } from '#shared/evidence/largest-picture.ts';
import { filePieces } from '#main/storage/file-pieces.ts';
import type { Vault } from '#main/storage/vault.ts';

export type EvidencePicture = { readonly mediaType: string; readonly bytes: Uint8Array };

// The reader knows twenty kinds; only those that are shown are ever looked into.
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

const largestFile = 60_000_000;

/**
 * A file of the vault that may be shown as a picture: one of four kinds, told by
 * its bytes, and no larger when unpacked than a screen can take; `null` for all
 * else. A file that is not what its name says is not shown either.
 */
export async function readEvidencePicture(
  vault: Pick<Vault, 'open'>,
  blob: string,
): Promise<EvidencePicture | null> {
  const file = await vault.open(blob);
  if (!file) return null;
  try {
    if (file.size > largestFile) return null;
    const mediaType = tellFileType(await file.read(0, tellingBytes), '');
    if (shownAs(mediaType) !== 'picture') return null;
    const pieces: Buffer[] = [];
    for await (const piece of filePieces(file)) pieces.push(piece);
    const bytes = Buffer.concat(pieces);
    return fits(bytes) ? { mediaType, bytes } : null;
  } finally {
    await file.close();
  }
}

function fits(bytes: Uint8Array): boolean {
  try {
    const { width, height } = imageSize(bytes);
    return width > 0 && height > 0 && width * height <= largestPicture;
  } catch {
    return false;
  }
}
