import type { ReadOnly } from '#shared/journal/read-only.ts';
import type { GuidePacks } from '#main/guides/guide-packs.ts';
import type { JournalData } from '#main/storage/journal-data.ts';
import { sealedWithoutPassword } from '#main/storage/sealer.ts';

/**
 * Whether files of a journal without a password are encrypted. Somebody who may
 * write in the folder can put a plain `journal.json` there, so that the owner
 * writes on in plain: such a journal is never written to.
 */
export const holdsSealedFiles = ({ problems }: JournalData, packs: GuidePacks): boolean =>
  packs.sealed || [...problems.values()].some(({ problem }) => problem === sealedWithoutPassword);

/** Nothing in it can be read. */
export const allSealed =
  'The files of this journal are encrypted, but its journal.json says that it has no password: put journal.json back from a backup.';

export const someSealed: ReadOnly = {
  reason:
    'Some files of this journal are encrypted, but its journal.json says that it has no password: put journal.json back from a backup, or move the encrypted files out of the folder, before you write here.',
};

/** A newer version may know of things that must not be changed as we do. */
export const newerFormat: ReadOnly = {
  reason:
    'This journal was written by a newer version of Hindsight: it can be read and exported here, not changed. Update Hindsight to write in it.',
};

/** It proves itself, but a newer one was seen here. */
export const olderManifest: ReadOnly = {
  reason:
    'The journal.json of this journal is older than the one this computer saw last: put the newer one back from a backup; if you put the old one there yourself, close this journal, take it off the list of recent journals and open it again.',
};

/** The same for somebody whose password does not open it. */
export const olderSlots =
  'This password does not open the journal, but its journal.json is older than the one this computer saw last: put the newer one back from a backup, or give the password you had before.';

export const hadPassword: ReadOnly = {
  reason:
    'This journal had a password on this computer and has none now: put journal.json back from a backup; if you turned the password off on another computer, close this journal, take it off the list of recent journals and open it again.',
};
