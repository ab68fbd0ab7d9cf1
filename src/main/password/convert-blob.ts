import { createHash } from 'node:crypto';
import path from 'node:path';
import { errorCode } from '#main/storage/disk.ts';
import { writeNewFileFrom } from '#main/storage/durable-write.ts';
import { filePieces } from '#main/storage/file-pieces.ts';
import type { OpenedFile } from '#main/storage/file-system.ts';
import type { RecordsPlace } from '#main/storage/read-revisions.ts';
import { SealFault } from '#main/storage/sealer.ts';
import { NotConverted } from './convert-file.ts';

/** Writes a file of the vault once more, sealed as the place's sealer does it, and proves it. The file itself stays. */
export async function convertBlob(place: RecordsPlace, file: string): Promise<void> {
  const { disk, journal, sealer } = place;
  const hash = await hashOf(place, file);
  const name = sealer.blobName(hash);
  const twin = `vault/${name.slice(0, 2)}/${name}`;
  try {
    await withContent(place, file, (content) =>
      writeNewFileFrom(disk, journal, twin, sealer.sealBlob(filePieces(content))),
    );
  } catch (error) {
    // A crash may have come after this step the last time.
    if (errorCode(error) !== 'EEXIST') throw error;
  }
  if ((await hashOf(place, twin)) !== hash) {
    throw new NotConverted(`${file} could not be read back after it was written`);
  }
}

const hashOf = (place: RecordsPlace, file: string): Promise<string> =>
  withContent(place, file, async (content) => {
    const hash = createHash('sha256');
    for await (const piece of filePieces(content)) hash.update(piece);
    return hash.digest('hex');
  });

async function withContent<Result>(
  { disk, journal, sealer }: RecordsPlace,
  file: string,
  use: (content: OpenedFile) => Promise<Result>,
): Promise<Result> {
  const opened = await disk.openFile(path.join(journal, file));
  try {
    return await use(await sealer.openBlob(opened));
  } catch (error) {
    throw error instanceof SealFault ? new NotConverted(`${file} ${error.message}`) : error;
  } finally {
    await opened.close();
  }
}
