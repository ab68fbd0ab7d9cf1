import type { FileSaid } from '#shared/evidence/file-said.ts';
import type { OpenedFile } from '#main/storage/file-system.ts';
import { filePieces } from '#main/storage/file-pieces.ts';
import type { Vault } from '#main/storage/vault.ts';
import { officeSays } from './office-says.ts';
import { pdfSays } from './pdf-says.ts';
import { filmSays, gifSays, tiffSays } from './picture-says.ts';

/** A larger file is looked at from both ends only. */
const largestWhole = 60_000_000;
const edge = 1_000_000;

/** The content of a blob never changes, so what it says is read once. */
const known = new Map<string, readonly FileSaid[]>();

/**
 * What a file of the vault says about itself: author, company, place. Photos
 * that were drawn anew say nothing. A damaged file says what could be read;
 * `null`: it is not there.
 */
export async function fileSays(
  vault: Pick<Vault, 'open'>,
  blob: string,
): Promise<readonly FileSaid[] | null> {
  const before = known.get(blob);
  if (before) return before;
  const file = await vault.open(blob);
  if (!file) return null;
  try {
    const said = await readSays(file).catch(() => []);
    known.set(blob, said);
    return said;
  } finally {
    await file.close();
  }
}

async function readSays(file: OpenedFile): Promise<readonly FileSaid[]> {
  const start = await file.read(0, 16);
  const head = start.toString('latin1');
  if (head.slice(4, 8) === 'ftyp' || file.size > largestWhole) {
    const end = await file.read(Math.max(0, file.size - edge), edge);
    return filmSays(Buffer.concat([await file.read(0, edge), end]));
  }
  const pieces: Buffer[] = [];
  for await (const piece of filePieces(file)) pieces.push(piece);
  const bytes = Buffer.concat(pieces);
  if (head.startsWith('PK\u0003\u0004')) return officeSays(bytes);
  if (head.startsWith('GIF8')) return gifSays(bytes);
  if (/^(?:II\*\0|MM\0\*)/.test(head)) return tiffSays(bytes);
  if (head.startsWith('\u00FF\u00D8')) return jpegSays(bytes);
  return head.includes('%PDF-') ? pdfSays(bytes) : [];
}

/** The Exif part of a JPEG that was kept as it came. */
function jpegSays(bytes: Buffer): readonly FileSaid[] {
  const at = bytes.subarray(0, 131_072).indexOf('Exif\0\0', 0, 'latin1');
  return at === -1 ? [] : tiffSays(bytes.subarray(at + 6));
}
