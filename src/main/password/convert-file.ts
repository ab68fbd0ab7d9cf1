import { createHash } from 'node:crypto';
import path from 'node:path';
import { guideSchema } from '#shared/guides/guide.ts';
import { packPath } from '#main/guides/guide-packs.ts';
import { errorCode, type Disk } from '#main/storage/disk.ts';
import { writeNewFile } from '#main/storage/durable-write.ts';
import type { RecordsPlace } from '#main/storage/read-revisions.ts';
import { readRevision } from '#main/storage/revision-file.ts';
import { revisionLabel, revisionPath } from '#main/storage/revision-place.ts';
import type { FileLabel, Sealer } from '#main/storage/sealer.ts';

/** A file that cannot be opened with the journal's key: converting stops before it, and nothing is removed. */
export class NotConverted extends Error {}

/**
 * Writes the content of a record, draft or guide pack once more, sealed as the
 * place's sealer does it, and reads that back. The file itself stays. A file that
 * is no whole revision or pack is converted as it is: its words are somebody's too.
 */
export async function convertFile(place: RecordsPlace, file: string): Promise<void> {
  const { disk, journal, sealer } = place;
  const opened = sealer.open(await disk.readFile(path.join(journal, file)));
  if ('problem' in opened) throw new NotConverted(`${file} ${opened.problem}`);
  const { content } = opened;
  const { label, target } = placeFor(sealer, file, content);
  for (const name of [target, `${target}-${hashOf(content).slice(0, 8)}`]) {
    const twin = `${name}${sealer.ending}`;
    await writeUnlessThere(disk, journal, twin, sealer.seal(label, content));
    if (await holds(place, twin, content)) return;
  }
  throw new NotConverted(`${file} could not be read back after it was written`);
}

async function writeUnlessThere(disk: Disk, journal: string, file: string, bytes: Buffer) {
  try {
    await writeNewFile(disk, journal, file, bytes);
  } catch (error) {
    // A crash may have come after this step the last time.
    if (errorCode(error) !== 'EEXIST') throw error;
  }
}

async function holds(place: RecordsPlace, file: string, content: Buffer): Promise<boolean> {
  const opened = place.sealer.open(await place.disk.readFile(path.join(place.journal, file)));
  return 'content' in opened && opened.content.equals(content);
}

type Placed = { readonly label: FileLabel; readonly target: string };

function placeFor(sealer: Sealer, file: string, content: Buffer): Placed {
  const [room = '', ...rest] = file.split('/');
  if (room === 'guides') return packPlace(sealer, content);
  const read = readRevision(content);
  if ('problem' in read) {
    const name = `damaged-${sealer.blobName(hashOf(content)).slice(0, 16)}`;
    const [kind = '', id = ''] = rest;
    return { label: { kind, id, name }, target: `${path.posix.dirname(file)}/${name}` };
  }
  const { revision } = read;
  const label = revisionLabel(sealer, revision);
  if (room === 'drafts') return { label, target: `${path.posix.dirname(file)}/${revision.id}` };
  return { label, target: revisionPath(sealer, revision).slice(0, -sealer.ending.length) };
}

function packPlace(sealer: Sealer, content: Buffer): Placed {
  const pack = readPack(content);
  const name = sealer.packName(pack ? packPath(pack) : `damaged-${hashOf(content).slice(0, 16)}`);
  return { label: { kind: 'guide', id: '', name }, target: `guides/${name}` };
}

function readPack(content: Buffer) {
  try {
    return guideSchema.safeParse(JSON.parse(content.toString('utf8'))).data ?? null;
  } catch {
    return null;
  }
}

const hashOf = (content: Buffer): string => createHash('sha256').update(content).digest('hex');
