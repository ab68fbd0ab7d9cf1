import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Evidence } from '#shared/evidence/evidence.ts';
import { findKnownFile } from '#shared/evidence/find-known-file.ts';
import { itemOfFile } from '#shared/evidence/item-of-file.ts';
import { nextEvidenceCode } from '#shared/evidence/next-evidence-code.ts';
import { isPhoto, jpegName, whyNoPhoto } from '#shared/evidence/photo-files.ts';
import { tellFileType, tellingBytes } from '#shared/evidence/tell-file-type.ts';
import { visibleName } from '#shared/evidence/visible-name.ts';
import type { OpenJournal } from '#main/journal/open-journal.ts';
import { newRecordId } from '#main/platform/new-record-id.ts';
import type { Ports } from '#main/platform/ports.ts';
import type { Disk } from '#main/storage/disk.ts';
import { filePieces } from '#main/storage/file-pieces.ts';
import { drawPhoto } from './draw-photo.ts';
import { openGivenFile, takeFile, type TakenFile } from './take-file.ts';

type Parts = {
  readonly ports: Pick<Ports, 'clock' | 'random'>;
  readonly disk: Disk;
  readonly journal: OpenJournal;
};

/** What became of one file: the item it is now or was already, or why it is none. */
export type AddedFile = {
  readonly file: string;
  readonly outcome: 'added' | 'known' | 'refused';
  /** The label of its item; absent where it was refused. */
  readonly code?: string;
  readonly id?: string;
  readonly reason?: string;
};

/**
 * Adds files of this computer to the evidence, each as an item of its own, by
 * the rules of the Evidence page: photos are drawn anew, what is here already
 * is only told. For the command line: no window may name a file of the machine.
 *
 * @param large files of more than 500 MB are wanted too
 */
export async function addEvidenceFiles(
  parts: Parts,
  files: readonly string[],
  large: boolean,
): Promise<readonly AddedFile[]> {
  const added: AddedFile[] = [];
  for (const file of files) added.push(await addFile(parts, path.resolve(file), large));
  return added;
}

async function addFile(parts: Parts, file: string, large: boolean): Promise<AddedFile> {
  const { records } = parts.journal;
  const taken = await takeGiven(parts, file, large);
  if (taken.outcome === 'refused') return { file, ...taken };
  const known = findKnownFile(records.list('evidence'), taken.file.blob);
  if (known !== null) return { file, outcome: 'known', code: known };
  const item = itemOfFile(newRecordId(parts.ports), nextCode(parts.journal), {
    ...taken.file,
    id: newRecordId(parts.ports),
    caption: '',
    addedAt: parts.ports.clock().toISOString(),
  });
  const saved = await records.save('evidence', item);
  return saved.outcome === 'saved'
    ? { file, outcome: 'added', code: item.code, id: item.id }
    : { file, outcome: 'refused', reason: saved.reason };
}

/** Also labels of items that were deleted are never given again. */
const nextCode = ({ records }: OpenJournal): string =>
  nextEvidenceCode([...records.list('evidence'), ...records.listRemoved('evidence')]);

type Given =
  | Extract<TakenFile, { readonly outcome: 'refused' }>
  | { readonly outcome: 'stored'; readonly file: KeptFile };
type KeptFile = Omit<NonNullable<Evidence['files']>[number], 'id' | 'caption' | 'addedAt'>;

async function takeGiven(parts: Parts, file: string, large: boolean): Promise<Given> {
  const { disk, journal } = parts;
  const name = path.basename(file);
  const opened = await openGivenFile(disk, file);
  if (typeof opened === 'string') return { outcome: 'refused', reason: opened };
  try {
    const mediaType = tellFileType(await opened.read(0, tellingBytes), name);
    const reason = whyNoPhoto(mediaType, name, opened.size);
    if (reason !== null) return { outcome: 'refused', reason };
    if (isPhoto(mediaType)) {
      const pieces: Buffer[] = [];
      for await (const piece of filePieces(opened)) pieces.push(piece);
      return await keepPhoto(journal, name, Buffer.concat(pieces), mediaType);
    }
  } finally {
    await opened.close();
  }
  return takeFile({ disk, journal: journal.folder, vault: journal.vault }, file, large);
}

async function keepPhoto(
  { records, vault }: OpenJournal,
  name: string,
  bytes: Buffer,
  mediaType: string,
): Promise<Given> {
  const sourceHash = createHash('sha256').update(bytes).digest('hex');
  const photo = drawPhoto(bytes, mediaType);
  if (!photo) {
    return {
      outcome: 'refused',
      reason: `${visibleName(name)} is damaged or too large to unpack: save a smaller copy as JPEG and add that.`,
    };
  }
  const { jpeg, width, height } = photo;
  // The window may have drawn the same photo a little differently: its source tells that it is known.
  const source = fileOfSource(records.list('evidence'), sourceHash);
  if (source) return { outcome: 'stored', file: source };
  const { blob } = await vault.add([jpeg]);
  return {
    outcome: 'stored',
    file: {
      blob,
      name: jpegName(name),
      mediaType: 'image/jpeg',
      bytes: jpeg.length,
      sourceHash,
      photo: { width, height },
    },
  };
}

const fileOfSource = (items: readonly Evidence[], hash: string) =>
  items.flatMap(({ files = [] }) => files).find(({ sourceHash }) => sourceHash === hash);
