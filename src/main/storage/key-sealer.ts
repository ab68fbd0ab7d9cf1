import type { Pieces } from './durable-write.ts';
import { filePieces } from './file-pieces.ts';
import type { OpenedFile } from './file-system.ts';
import type { KeyRing } from './key-ring.ts';
import {
  chunkLength,
  chunksOf,
  createChunkCipher,
  headLength,
  headStart,
  makeHead,
  readLabel,
  sealedChunkLength,
} from './sealed-file.ts';
import {
  isSealed,
  plainSealer,
  SealFault,
  type FileLabel,
  type OpenedContent,
  type Sealer,
} from './sealer.ts';

/** The sealer of a journal with a password. Plain files in it are not used: anybody may have put them there. */
export const createKeySealer = (ring: KeyRing): Sealer => ({
  seals: true,
  ending: '.sealed',
  revisionName: (revision) => hiddenRevisionName(ring, revision),
  packName: (pack) => ring.hiddenName('pack', pack).slice(0, 32),
  blobName: (sha256) => ring.hiddenName('blob', sha256),
  seal: (label, content) => sealWhole(ring, label, Buffer.from(content)),
  open: (bytes) =>
    isSealed(bytes)
      ? openWhole(ring, bytes)
      : { problem: 'is not encrypted, although this journal has a password' },
  sealPieces: (label, content) => sealPieces(ring, label, content),
  openPieces: (label, file) => openPieces(ring, label, file),
  forget: ring.forget,
});

/** The sealer of a journal whose password is being turned on: what still lies there in plain is read too. */
export function createTurningOnSealer(ring: KeyRing): Sealer {
  const sealer = createKeySealer(ring);
  return { ...sealer, open: (bytes) => (isSealed(bytes) ? sealer : plainSealer).open(bytes) };
}

/** The sealer of a journal whose password is being turned off: writes plain, reads both. */
export function createTurningOffSealer(ring: KeyRing): Sealer {
  const { open, forget } = createTurningOnSealer(ring);
  return { ...plainSealer, open, forget };
}

/** Time and device stay in the name; the start of the hash, which would tell a guess to be right, does not. */
function hiddenRevisionName(ring: KeyRing, revision: string): string {
  const [time, device] = revision.split('-');
  return `${time}-${device}-${ring.hiddenName('revision', revision).slice(0, 16)}`;
}

function sealWhole(ring: KeyRing, label: FileLabel, content: Buffer): Buffer {
  const head = makeHead(ring, label);
  const cipher = createChunkCipher(ring, head);
  const chunks = Array.from({ length: Math.max(1, Math.ceil(content.length / chunkLength)) });
  return Buffer.concat([
    head,
    ...chunks.map((_, index) => {
      const chunk = content.subarray(index * chunkLength, (index + 1) * chunkLength);
      return cipher.seal(chunk, index, index === chunks.length - 1);
    }),
  ]);
}

function openWhole(ring: KeyRing, bytes: Buffer): OpenedContent {
  try {
    const length = headLength(bytes);
    const head = bytes.subarray(0, length);
    const body = bytes.subarray(length);
    const cipher = createChunkCipher(ring, head);
    const count = Math.max(1, Math.ceil(body.length / sealedChunkLength));
    const chunks = Array.from({ length: count }, (_, index) => {
      const chunk = body.subarray(index * sealedChunkLength, (index + 1) * sealedChunkLength);
      return cipher.open(chunk, index, index === count - 1);
    });
    return { content: Buffer.concat(chunks), label: readLabel(head) };
  } catch (error) {
    if (error instanceof SealFault) return { problem: error.message };
    throw error;
  }
}

async function* sealPieces(
  ring: KeyRing,
  label: FileLabel,
  content: Pieces,
): AsyncGenerator<Buffer> {
  const head = makeHead(ring, label);
  const cipher = createChunkCipher(ring, head);
  yield head;
  let index = 0;
  for await (const { chunk, isLast } of chunksOf(content, chunkLength)) {
    yield cipher.seal(chunk, index, isLast);
    index += 1;
  }
}

async function* openPieces(
  ring: KeyRing,
  label: FileLabel,
  file: OpenedFile,
): AsyncGenerator<Buffer> {
  const start = await file.read(0, headStart);
  if (!isSealed(start))
    throw new SealFault('is not encrypted, although this journal has a password');
  const length = headLength(start);
  const head = await file.read(0, length);
  if (head.length < length) throw new SealFault('is damaged');
  const found = readLabel(head);
  if (found.kind !== label.kind || found.id !== label.id || found.name !== label.name) {
    throw new SealFault('is another file than its name says');
  }
  const cipher = createChunkCipher(ring, head);
  let index = 0;
  for await (const { chunk, isLast } of chunksOf(filePieces(file, length), sealedChunkLength)) {
    yield cipher.open(chunk, index, isLast);
    index += 1;
  }
}
