import type { OpenedFile } from './file-system.ts';

const pieceLength = 1_048_576;

/** The bytes of an open file from `start` to before `end`, one megabyte at a time. */
export async function* filePieces(
  file: OpenedFile,
  start = 0,
  end = file.size,
): AsyncGenerator<Buffer> {
  for (let position = start; position < end;) {
    const piece = await file.read(position, Math.min(pieceLength, end - position));
    if (piece.length === 0) return;
    position += piece.length;
    yield piece;
  }
}
