import type { KeyRing } from './key-ring.ts';
import { openBlob, sealBlob } from './sealed-blob.ts';
import {
  chunkLength,
  createChunkCipher,
  headLength,
  makeHead,
  readLabel,
  sealedChunkLength,
} from './sealed-file.ts';
import {
  isSealed,
  plainSealer,
  sealedMagic,
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
  otherBlobName: () => null,
  seal: (label, content) => sealWhole(ring, label, Buffer.from(content)),
  open: (bytes) =>
    isSealed(bytes)
      ? openWhole(ring, bytes)
      : { problem: 'is not encrypted, although this journal has a password' },
  sealBlob: (content) => sealBlob(ring, content),
  openBlob: (file) => openBlob(ring, file),
  forget: ring.forget,
});

/** The sealer of a journal whose password is being turned on: what still lies there in plain is read too. */
export function createTurningOnSealer(ring: KeyRing): Sealer {
  const sealer = createKeySealer(ring);
  return {
    ...sealer,
    otherBlobName: (sha256) => sha256,
    open: (bytes) => (isSealed(bytes) ? sealer : plainSealer).open(bytes),
    openBlob: async (file) => {
      const start = await file.read(0, sealedMagic.length);
      return (isSealed(start) ? sealer : plainSealer).openBlob(file);
    },
  };
}

/** The sealer of a journal whose password is being turned off: writes plain, reads both. */
export function createTurningOffSealer(ring: KeyRing): Sealer {
  const { open, openBlob: openBoth, blobName, forget } = createTurningOnSealer(ring);
  return { ...plainSealer, open, openBlob: openBoth, otherBlobName: blobName, forget };
}

/** Time and device stay in the name; the start of the hash, which would tell a guess to be right, does not. */
export function hiddenRevisionName(ring: KeyRing, revision: string): string {
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
    const [only = Buffer.alloc(0), ...more] = chunks;
    const content = more.length === 0 ? only : Buffer.concat(chunks);
    return { content, label: readLabel(head) };
  } catch (error) {
    if (error instanceof SealFault) return { problem: error.message };
    throw error;
  }
}
