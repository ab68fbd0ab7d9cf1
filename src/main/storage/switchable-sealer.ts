import type { Sealer } from './sealer.ts';

export type SwitchableSealer = Sealer & {
  /** From now on everything is written and read as `sealer` does it. */
  readonly switchTo: (sealer: Sealer) => void;
};

/** A sealer that can be exchanged while its journal is open: when a password is turned on or off. */
export function createSwitchableSealer(first: Sealer): SwitchableSealer {
  let current = first;
  return {
    get seals() {
      return current.seals;
    },
    get ending() {
      return current.ending;
    },
    revisionName: (revision) => current.revisionName(revision),
    packName: (pack) => current.packName(pack),
    blobName: (sha256) => current.blobName(sha256),
    seal: (label, content) => current.seal(label, content),
    open: (bytes) => current.open(bytes),
    otherBlobName: (sha256) => current.otherBlobName(sha256),
    sealBlob: (content) => current.sealBlob(content),
    openBlob: (file) => current.openBlob(file),
    forget: () => current.forget(),
    switchTo: (sealer) => {
      current = sealer;
    },
  };
}
