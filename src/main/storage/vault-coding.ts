import { createHash } from 'node:crypto';
import type { Pieces } from './durable-write.ts';
import type { OpenedFile } from './file-system.ts';

/** How content lies in the vault and what it is called there. */
export type VaultCoding = {
  /** Takes the content as it comes and gives its name: 64 characters of `0-9a-f`, the same for the same content. */
  readonly createNamer: () => Namer;
  /** What is written for some content. */
  readonly seal: (content: Pieces) => Pieces;
  /** The content of a file of the vault; closing it closes the file. */
  readonly unseal: (file: OpenedFile) => Promise<OpenedFile>;
};

export type Namer = {
  readonly update: (piece: Uint8Array) => void;
  readonly name: () => string;
};

/** Without a password: the content itself, called by its SHA-256. */
export const plainCoding: VaultCoding = {
  createNamer: () => {
    const hash = createHash('sha256');
    return { update: (piece) => void hash.update(piece), name: () => hash.digest('hex') };
  },
  seal: (content) => content,
  unseal: (file) => Promise.resolve(file),
};
