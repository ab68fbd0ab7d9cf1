import type { JournalClient } from '#shared/contract/contract.ts';
import { pieceBytes } from '#shared/evidence/vault-calls.ts';

/** The bytes of a file in the vault, `most` at most; `null` where it is not there. */
export async function readFile(
  vault: JournalClient['vault'],
  blob: string,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let taken = 0;
  for (;;) {
    const length = Math.min(pieceBytes, most - taken);
    if (length <= 0) break;
    const piece = await vault.read({ blob, position: taken, length });
    if (!piece) return null;
    const bytes = bytesOf(piece.base64);
    pieces.push(bytes);
    taken += bytes.length;
    if (bytes.length === 0 || taken >= piece.bytes) break;
  }
  const whole = new Uint8Array(taken);
  let position = 0;
  for (const piece of pieces) {
    whole.set(piece, position);
    position += piece.length;
  }
  return whole;
}

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
