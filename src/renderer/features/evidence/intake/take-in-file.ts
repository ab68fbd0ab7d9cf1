import type { JournalClient } from '#shared/contract/contract.ts';
import type { EvidenceFile } from '#shared/evidence/evidence-file.ts';
import { isPhoto, jpegName, safeLength, whyNoPhoto } from '#shared/evidence/photo-files.ts';
import { tellFileType, tellingBytes } from '#shared/evidence/tell-file-type.ts';
import type { PhotoDesk } from './photo-desk.ts';
import { sendFile, unreadable } from './send-file.ts';

/** Everything of an evidence file but what belongs to its item. */
export type TakenIn = Omit<EvidenceFile, 'id' | 'caption' | 'addedAt'>;

export type TakeOutcome =
  | { readonly outcome: 'taken'; readonly file: TakenIn }
  | { readonly outcome: 'known'; readonly as: string }
  | { readonly outcome: 'refused'; readonly reason: string }
  | { readonly outcome: 'stopped' };

export type Taking = {
  readonly vault: JournalClient['vault'];
  readonly desk: Pick<PhotoDesk, 'hash' | 'prepare'>;
  readonly file: File;
  readonly large: boolean;
  readonly keepsOriginals: boolean;
  readonly signal: AbortSignal;
  readonly onProgress: (bytes: number) => void;
  /** The label of the item that has a file with this content already. */
  readonly findKnown: (hash: string) => string | null;
};

/** Takes one file into the vault: photos are prepared first, what is here already is only told. */
export async function takeInFile(taking: Taking): Promise<TakeOutcome> {
  const { file } = taking;
  const start = await file
    .slice(0, tellingBytes)
    .arrayBuffer()
    .catch(() => null);
  if (start === null) return refused(unreadable(file.name));
  const mediaType = tellFileType(new Uint8Array(start), file.name);
  const reason = whyNoPhoto(mediaType, file.name, file.size);
  if (reason !== null) return refused(reason);
  return isPhoto(mediaType) ? takeInPhoto(taking, mediaType) : takeInAsItIs(taking);
}

async function takeInPhoto(taking: Taking, mediaType: string): Promise<TakeOutcome> {
  const { file, vault, desk, signal, findKnown } = taking;
  const sourceHash = await desk.hash(file).catch(() => null);
  if (sourceHash === null) return refused(unreadable(file.name));
  const known = findKnown(sourceHash);
  if (known !== null) return { outcome: 'known', as: known };
  const prepared = await desk.prepare(file);
  if (prepared.outcome === 'refused') return prepared;
  if (signal.aborted) return { outcome: 'stopped' };
  const { jpeg, width, height } = prepared;
  const sending = { ...taking, content: jpeg, name: jpegName(file.name), large: false };
  const sent = await sendFile({ ...sending, vault, onProgress: () => undefined });
  if (sent.outcome !== 'stored') return sent;
  // Two files may hold one picture: saved twice, or turned by another program.
  const same = findKnown(sent.file.blob);
  if (same !== null) return { outcome: 'known', as: same };
  const photo = { ...sent.file, sourceHash, photo: { width, height } };
  if (!taking.keepsOriginals) return { outcome: 'taken', file: photo };
  const original = await sendFile({ ...taking, content: file, name: file.name });
  return original.outcome === 'stored'
    ? { outcome: 'taken', file: { ...photo, original: { ...original.file, mediaType } } }
    : original;
}

async function takeInAsItIs(taking: Taking): Promise<TakeOutcome> {
  const { file, findKnown } = taking;
  const sent = await sendFile({ ...taking, content: file, name: safeLength(file.name) });
  if (sent.outcome !== 'stored') return sent;
  const known = findKnown(sent.file.blob);
  return known === null ? { outcome: 'taken', file: sent.file } : { outcome: 'known', as: known };
}

const refused = (reason: string): TakeOutcome => ({ outcome: 'refused', reason });
