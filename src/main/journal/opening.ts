import type { Manifest } from '#shared/journal/manifest.ts';
import type { KeyRing } from '#main/storage/key-ring.ts';
import type { Access } from './access.ts';
import type { KnownRevisions } from './known-revisions.ts';
import type { OpenJournal } from './open-journal.ts';
import type { SeenSeal } from './sealed-memory.ts';

export type Opening =
  | { readonly outcome: 'opened'; readonly journal: OpenJournal }
  | {
      readonly outcome: 'not-opened';
      readonly reason: string;
      /** It has a password, and no keys were given. */
      readonly locked?: boolean;
    };

export type OpeningOptions = {
  readonly sample?: boolean;
  /** Opens what can be read where `journal.json` cannot: for reading only. */
  readonly asFarAsReadable?: boolean;
  /** With it, what was here before and is missing is told like damage. */
  readonly known?: KnownRevisions | null;
  /** Where the app keeps what it remembers of the records of long journals; without it, all files are read. */
  readonly remembersIn?: {
    readonly appData: string;
    readonly version: string;
    /** How many records make a journal long. */
    readonly long: number;
  } | null;
  /** The keys of a journal with a password; it overwrites them when it is closed. */
  readonly ring?: KeyRing | null;
  /** The newest seal this computer has seen in the folder: an older one is not believed. */
  readonly newest?: SeenSeal | null;
  /** Asked for leave to write once the journal is known; without it there is no other program to think of. */
  readonly access?: (manifest: Manifest) => Promise<Access>;
};
