import { createHash } from 'node:crypto';
import type { Pieces } from './durable-write.ts';
import type { OpenedFile } from './file-system.ts';
import type { KeyRing } from './key-ring.ts';
import {
  chunkLength,
  chunksOf,
  createChunkCipher,
  headLength,
  headStart,
  makeHead,
  sealedChunkLength,
} from './sealed-file.ts';
import { isSealed, SealFault, type FileLabel } from './sealer.ts';

/** A blob's name is known only when all of it was seen: its hash stands sealed behind its content instead. */
const label: FileLabel = { kind: 'blob', id: '', name: '' };
const hashLength = 32;
const tagLength = sealedChunkLength - chunkLength;

/** The head, then the content and its SHA-256 in sealed chunks. */
export async function* sealBlob(ring: KeyRing, content: Pieces): AsyncGenerator<Buffer> {
  const head = makeHead(ring, label);
  const cipher = createChunkCipher(ring, head);
  yield head;
  let index = 0;
  for await (const { chunk, isLast } of chunksOf(withHash(content), chunkLength)) {
    yield cipher.seal(chunk, index, isLast);
    index += 1;
  }
}

async function* withHash(content: Pieces): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  for await (const piece of content) {
    hash.update(piece);
    yield piece;
  }
  yield hash.digest();
}

/** The content of a sealed blob, to be read from any place. Its end is proved at once, so that none can be cut off. */
export async function openBlob(ring: KeyRing, file: OpenedFile): Promise<OpenedFile> {
  const start = await file.read(0, headStart);
  if (!isSealed(start))
    throw new SealFault('is not encrypted, although this journal has a password');
  const bodyAt = headLength(start);
  const head = await file.read(0, bodyAt);
  if (head.length < bodyAt) throw new SealFault('is damaged');
  const cipher = createChunkCipher(ring, head);
  const chunks = Math.ceil((file.size - bodyAt) / sealedChunkLength);
  const length = file.size - bodyAt - chunks * tagLength;
  if (length < hashLength) throw new SealFault('is damaged');

  const readChunk = async (index: number): Promise<Buffer> => {
    const sealed = await file.read(bodyAt + index * sealedChunkLength, sealedChunkLength);
    return cipher.open(sealed, index, index === chunks - 1);
  };
  await readChunk(chunks - 1);
  const size = length - hashLength;
  return {
    size,
    read: async (position, wanted) => {
      const end = Math.min(size, position + wanted);
      const first = Math.floor(position / chunkLength);
      const found: Buffer[] = [];
      for (let index = first; index * chunkLength < end; index += 1) {
        found.push(await readChunk(index));
      }
      const from = position - first * chunkLength;
      return Buffer.concat(found).subarray(from, Math.max(from, end - first * chunkLength));
    },
    state: () => file.state(),
    close: () => file.close(),
  };
}
