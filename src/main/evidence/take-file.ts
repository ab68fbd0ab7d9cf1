import path from 'node:path';
import type { StoredFile } from '#shared/evidence/evidence-file.ts';
import { tellFileType, tellingBytes } from '#shared/evidence/tell-file-type.ts';
import { visibleName } from '#shared/evidence/visible-name.ts';
import { errorCode, type Disk } from '#main/storage/disk.ts';
import { filePieces } from '#main/storage/file-pieces.ts';
import type { OpenedFile } from '#main/storage/file-system.ts';
import type { Vault } from '#main/storage/vault.ts';
import { refusalSentence } from '#main/storage/write-refusal.ts';
import { changedMeanwhile } from './uploads.ts';
import { whyNotKept } from './why-not-kept.ts';

type Place = {
  readonly disk: Disk;
  readonly journal: string;
  readonly vault: Pick<Vault, 'add'>;
};

export type TakenFile =
  | { readonly outcome: 'stored'; readonly file: StoredFile }
  | { readonly outcome: 'refused'; readonly reason: string };

const tries = 3;

/**
 * Keeps a file of this computer in the vault. Only a plain file is taken: no
 * link, folder, pipe or device, and never more of it than it says it holds. A
 * file that changes while it is copied is copied again, three times at most.
 */
export async function takeFile(
  { disk, journal, vault }: Place,
  file: string,
  large: boolean,
): Promise<TakenFile> {
  const name = path.basename(file);
  const opened = await openGivenFile(disk, file);
  if (typeof opened === 'string') return refused(opened);
  try {
    const reason = await whyNotKept(disk, journal, { name, bytes: opened.size, large });
    if (reason !== null) return refused(reason);
    for (let count = 0; count < tries; count += 1) {
      const before = await opened.state();
      const { blob, bytes } = await vault.add(filePieces(opened, 0, before.size));
      if (bytes === before.size && isSame(before, await opened.state())) {
        const mediaType = tellFileType(await opened.read(0, tellingBytes), name);
        return { outcome: 'stored', file: { blob, name, mediaType, bytes } };
      }
    }
    return refused(changedMeanwhile(name));
  } catch (error) {
    return refused(refusalSentence(error));
  } finally {
    await opened.close();
  }
}

/** Opens a file somebody named; gives one sentence where it is none to be read. */
export async function openGivenFile(disk: Disk, file: string): Promise<OpenedFile | string> {
  const opened = await disk.openPlainFile(file).catch(caughtCode);
  return typeof opened === 'string' ? whyNotOpened(opened, path.basename(file)) : opened;
}

type State = Awaited<ReturnType<OpenedFile['state']>>;

const isSame = (one: State, other: State): boolean =>
  one.size === other.size && one.changedAt === other.changedAt;

function caughtCode(error: unknown): string {
  const code = errorCode(error);
  if (code === undefined) throw error;
  return code;
}

function whyNotOpened(code: string, name: string): string {
  const shown = visibleName(name);
  const known = sentences[code];
  return known ? known(shown) : `${shown} cannot be read (${code}): choose another file.`;
}

type Sentence = (name: string) => string;

const noFile: Sentence = (name) => `${name} is no file: choose the file itself.`;
const forbidden: Sentence = (name) => `${name} may not be read: allow it, or choose a copy of it.`;

const sentences: Readonly<Record<string, Sentence>> = {
  ELOOP: (name) => `${name} is a link to something else: choose the file it leads to.`,
  EMLINK: (name) => `${name} is a link to something else: choose the file it leads to.`,
  EINVAL: noFile,
  EISDIR: (name) => `${name} is a folder: choose the files in it.`,
  ENXIO: noFile,
  ENODEV: noFile,
  ENOENT: (name) => `There is no file ${name}.`,
  ENOTDIR: (name) => `There is no file ${name}.`,
  EACCES: forbidden,
  EPERM: forbidden,
  ENAMETOOLONG: () => 'The name of this file is too long: shorten it, then choose the file again.',
};

const refused = (reason: string): TakenFile => ({ outcome: 'refused', reason });
