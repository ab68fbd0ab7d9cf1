import type { JournalClient } from '#shared/contract/contract.ts';
import type { StoredFile } from '#shared/evidence/evidence-file.ts';
import { pieceBytes } from '#shared/evidence/vault-calls.ts';
import { visibleName } from '#shared/evidence/visible-name.ts';
import { fileBase64 } from '#renderer/ui/file-base64.ts';

type Sent =
  | { readonly outcome: 'stored'; readonly file: StoredFile }
  | { readonly outcome: 'refused'; readonly reason: string }
  | { readonly outcome: 'stopped' };

type Sending = {
  readonly vault: JournalClient['vault'];
  readonly name: string;
  readonly content: Blob;
  readonly large: boolean;
  readonly signal: AbortSignal;
  /** Bytes that have arrived. */
  readonly onProgress: (bytes: number) => void;
};

/** Hands a file to the vault piece by piece; the next one is read when the one before has arrived. */
export async function sendFile(sending: Sending): Promise<Sent> {
  const { vault, name, content, large, signal } = sending;
  const begun = await vault.begin({ name, bytes: content.size, large });
  if (begun.outcome === 'refused') return begun;
  const { upload } = begun;
  for (let position = 0; position < content.size; position += pieceBytes) {
    if (signal.aborted) {
      await vault.stop({ upload });
      return { outcome: 'stopped' };
    }
    const base64 = await fileBase64(content.slice(position, position + pieceBytes)).catch(
      () => null,
    );
    if (base64 === null) {
      await vault.stop({ upload });
      return { outcome: 'refused', reason: unreadable(name) };
    }
    const taken = await vault.piece({ upload, base64 });
    if (taken.outcome === 'refused') return taken;
    sending.onProgress(Math.min(content.size, position + pieceBytes));
  }
  return vault.finish({ upload });
}

/** A browser gives no more of a file that has changed since it was chosen, and nothing of a folder. */
export const unreadable = (name: string): string =>
  `${visibleName(name)} could not be read to its end: it is a folder, or it changed while it was being copied. Add the file itself once more.`;
