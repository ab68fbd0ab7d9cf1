import type { Pieces } from './durable-write.ts';
import type { OpenedFile } from './file-system.ts';

/** What a sealed file is: it stands in its head, and no other file can be put in its place unnoticed. */
export type FileLabel = {
  /** A record's kind, `guide` or `blob`. */
  readonly kind: string;
  /** The record's id; empty for what has none. */
  readonly id: string;
  /** The name of the revision, the pack or the blob, as it stands on the disk. */
  readonly name: string;
};

export type OpenedContent =
  | {
      readonly content: Buffer;
      /** `null` for a file that was not sealed. */
      readonly label: FileLabel | null;
    }
  /** Why it cannot be used, as the end of a sentence: `is damaged`. */
  | { readonly problem: string };

/**
 * What every file with somebody's words goes through on its way to the disk
 * and back. A journal without a password has the plain one; with a password
 * the bytes are encrypted and their names say nothing (docs/journal-format.md).
 */
export type Sealer = {
  /** Whether what it writes is closed to everybody without the key. */
  readonly seals: boolean;
  /** How the name of a file ends that holds a record or a guide pack. */
  readonly ending: '.json' | '.sealed';
  /** The name on the disk of the revision that is called so in the file itself. */
  readonly revisionName: (revision: string) => string;
  /** The path of a guide pack below `guides/`, without its ending; `pack` is where it stands in a plain journal. */
  readonly packName: (pack: string) => string;
  /** The name on the disk of a blob, by the SHA-256 (hex) of its content. */
  readonly blobName: (sha256: string) => string;
  /** The other name it may have while a password is being turned on or off, `null` at all other times. */
  readonly otherBlobName: (sha256: string) => string | null;
  readonly seal: (label: FileLabel, content: Uint8Array | string) => Buffer;
  readonly open: (bytes: Buffer) => OpenedContent;
  /** What is written to the vault for some content, which is too large to be held at once. */
  readonly sealBlob: (content: Pieces) => Pieces;
  /**
   * The content of a file of the vault; closing it closes the file. Every part
   * is proved before it is given: reading throws a `SealFault` where it cannot be.
   */
  readonly openBlob: (file: OpenedFile) => Promise<OpenedFile>;
  /** Overwrites the key in memory; nothing can be sealed or opened after that. */
  readonly forget: () => void;
};

/** A sealed file that cannot be proved to be what was written; the message is the end of a sentence. */
export class SealFault extends Error {}

/** The first bytes of every sealed file. No JSON begins so. */
export const sealedMagic = Buffer.from('HJS1', 'latin1');

export const isSealed = (bytes: Buffer): boolean =>
  bytes.subarray(0, sealedMagic.length).equals(sealedMagic);

/** What is wrong with a sealed file where there is no key, as the end of a sentence. */
export const sealedWithoutPassword = 'is encrypted, although this journal has no password';

/** Passes everything on as it is. */
export const plainSealer: Sealer = {
  seals: false,
  ending: '.json',
  revisionName: (revision) => revision,
  packName: (pack) => pack,
  blobName: (sha256) => sha256,
  otherBlobName: () => null,
  seal: (_label, content) => Buffer.from(content),
  open: (bytes) =>
    isSealed(bytes) ? { problem: sealedWithoutPassword } : { content: bytes, label: null },
  sealBlob: (content) => content,
  openBlob: (file) => Promise.resolve(file),
  forget: () => undefined,
};
