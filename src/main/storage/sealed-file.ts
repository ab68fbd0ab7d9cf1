import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Pieces } from './durable-write.ts';
import type { KeyRing } from './key-ring.ts';
import { sealedMagic, SealFault, type FileLabel } from './sealer.ts';

/** So much content is encrypted and proved at a time; only the last piece of a file is shorter. */
export const chunkLength = 65_536;
const tagLength = 16;
export const sealedChunkLength = chunkLength + tagLength;

const keyIdAt = sealedMagic.length;
const saltAt = keyIdAt + 8;
const labelLengthAt = saltAt + 32;
/** The head of a file up to its label. */
export const headStart = labelLengthAt + 2;
const longestLabel = 400;

/**
 * The head of a sealed file, which every chunk of it proves too:
 *
 *     HJS1 · key id (8) · salt (32) · length of the label (2) · kind ⏎ id ⏎ name
 */
export function makeHead(ring: KeyRing, label: FileLabel): Buffer {
  const text = Buffer.from(`${label.kind}\n${label.id}\n${label.name}`, 'utf8');
  if (text.length > longestLabel) throw new Error(`This label is too long: ${text.toString()}`);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(text.length);
  return Buffer.concat([sealedMagic, ring.keyId, randomBytes(32), length, text]);
}

/** How long the whole head is, told by its first `headStart` bytes. Throws a `SealFault`. */
export function headLength(start: Buffer): number {
  if (start.length < headStart) throw new SealFault('is damaged');
  const length = start.readUInt16BE(labelLengthAt);
  if (length > longestLabel) throw new SealFault('is damaged');
  return headStart + length;
}

export function readLabel(head: Buffer): FileLabel {
  const [kind, id, name, ...more] = head.subarray(headStart).toString('utf8').split('\n');
  if (kind === undefined || id === undefined || name === undefined || more.length > 0) {
    throw new SealFault('is damaged');
  }
  return { kind, id, name };
}

/** Seals and opens the chunks of the file with this head. Throws a `SealFault` for another journal's key. */
export function createChunkCipher(ring: KeyRing, head: Buffer) {
  if (!head.subarray(keyIdAt, saltAt).equals(ring.keyId)) {
    throw new SealFault('was encrypted with another key');
  }
  const key = ring.fileKey(readLabel(head).kind, head.subarray(saltAt, labelLengthAt));
  const context = Buffer.concat([head, Buffer.from(ring.journalId, 'utf8')]);
  return {
    seal: (chunk: Uint8Array, index: number, isLast: boolean): Buffer => {
      const cipher = createCipheriv('aes-256-gcm', key, nonceOf(index, isLast));
      cipher.setAAD(context);
      return Buffer.concat([cipher.update(chunk), cipher.final(), cipher.getAuthTag()]);
    },
    open: (sealed: Buffer, index: number, isLast: boolean): Buffer => {
      if (sealed.length < tagLength) throw new SealFault('is damaged');
      const end = sealed.length - tagLength;
      const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(index, isLast), {
        authTagLength: tagLength,
      });
      decipher.setAAD(context);
      decipher.setAuthTag(sealed.subarray(end));
      try {
        const chunk = decipher.update(sealed.subarray(0, end));
        // In this mode nothing is left to come: it only throws where the tag is wrong.
        decipher.final();
        return chunk;
      } catch {
        throw new SealFault('is damaged');
      }
    },
  };
}

/** Twelve bytes: seven zeros, the number of the chunk, and 1 for the last one. The key is the file's own. */
function nonceOf(index: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(index, 7);
  nonce[11] = isLast ? 1 : 0;
  return nonce;
}

/** Pieces of any size as chunks of one size; the last one, which may be empty, is marked. */
export async function* chunksOf(
  pieces: Pieces,
  length: number,
): AsyncGenerator<{ readonly chunk: Buffer; readonly isLast: boolean }> {
  let held: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    held.push(piece);
    size += piece.length;
    // A full chunk waits until it is known whether more follows.
    if (size <= length) continue;
    const all = Buffer.concat(held);
    let from = 0;
    for (; size - from > length; from += length) {
      yield { chunk: all.subarray(from, from + length), isLast: false };
    }
    held = [all.subarray(from)];
    size -= from;
  }
  yield { chunk: Buffer.concat(held), isLast: true };
}
