import { PassThrough } from 'node:stream';
import { tellFileType, tellingBytes } from '#shared/evidence/tell-file-type.ts';
import type { JournalHandlers } from '#shared/contract/contract.ts';
import { visibleName } from '#shared/evidence/visible-name.ts';
import type { OpenJournal } from '#main/journal/open-journal.ts';
import { newRecordId } from '#main/platform/new-record-id.ts';
import type { Ports } from '#main/platform/ports.ts';
import { errorCode, type Disk } from '#main/storage/disk.ts';
import { refusalSentence } from '#main/storage/write-refusal.ts';
import { whyNotKept } from './why-not-kept.ts';

type Parts = {
  readonly ports: Pick<Ports, 'clock' | 'random'>;
  readonly disk: Disk;
  readonly journal: () => OpenJournal;
};

type Upload = {
  readonly name: string;
  readonly bytes: number;
  readonly content: PassThrough;
  readonly stored: Promise<{ readonly blob: string; readonly bytes: number }>;
  start: Uint8Array;
  lastHeard: number;
};

/** A window that went away says nothing: what it had begun is given up. */
const longestSilence = 120_000;

/** Files that a window hands over piece by piece; each is in the vault only when all of it is. */
export function createUploads({
  ports,
  disk,
  journal,
}: Parts): Pick<JournalHandlers['vault'], 'begin' | 'piece' | 'finish' | 'stop'> {
  const uploads = new Map<string, Upload>();

  const giveUp = (id: string) => {
    uploads.get(id)?.content.destroy(new Error('This upload was given up.'));
    uploads.delete(id);
  };
  const giveUpSilent = () => {
    const now = ports.clock().getTime();
    for (const [id, { lastHeard }] of uploads) if (now - lastHeard > longestSilence) giveUp(id);
  };
  const fail = async (id: string, { stored, name }: Upload) => {
    giveUp(id);
    return refused(await whyFailed(stored, name));
  };

  return {
    begin: async ({ name, bytes, large }) => {
      giveUpSilent();
      const { folder, vault } = journal();
      const reason = await whyNotKept(disk, folder, { name, bytes, large });
      if (reason !== null) return refused(reason);
      const id = newRecordId(ports);
      const content = new PassThrough();
      // Given up before the vault has begun to read, it has nobody else to tell.
      content.on('error', () => undefined);
      const stored = vault.add(content as AsyncIterable<Uint8Array>);
      // Its failure is told by the call that meets it; nobody may be waiting yet.
      stored.catch(() => undefined);
      const lastHeard = ports.clock().getTime();
      uploads.set(id, { name, bytes, content, stored, start: new Uint8Array(), lastHeard });
      return { outcome: 'ready', upload: id };
    },
    piece: async ({ upload: id, base64 }) => {
      const upload = uploads.get(id);
      if (!upload) return refused(unknownUpload);
      const piece = Buffer.from(base64, 'base64');
      if (upload.start.length === 0) upload.start = Buffer.from(piece.subarray(0, tellingBytes));
      upload.lastHeard = ports.clock().getTime();
      return (await isTaken(upload, piece)) ? { outcome: 'taken' } : fail(id, upload);
    },
    finish: async ({ upload: id }) => {
      const upload = uploads.get(id);
      if (!upload) return refused(unknownUpload);
      upload.content.end();
      try {
        const { blob, bytes } = await upload.stored;
        uploads.delete(id);
        if (bytes !== upload.bytes) return refused(changedMeanwhile(upload.name));
        const mediaType = tellFileType(upload.start, upload.name);
        return { outcome: 'stored', file: { blob, name: upload.name, mediaType, bytes } };
      } catch {
        return fail(id, upload);
      }
    },
    stop: async ({ upload: id }) => {
      const upload = uploads.get(id);
      giveUp(id);
      // Done when nothing is left of it; that it was not stored is what was asked for.
      await upload?.stored.catch(() => undefined);
    },
  };
}

/**
 * Waits until there is room for the next piece; false when the file can take no
 * more. A vault that refused before it had read anything never makes room.
 */
const isTaken = ({ content, stored }: Upload, piece: Uint8Array): Promise<boolean> =>
  new Promise((resolve) => {
    content.write(piece, (error) => resolve(!error));
    stored.catch(() => resolve(false));
  });

async function whyFailed(stored: Upload['stored'], name: string): Promise<string> {
  try {
    await stored;
    return unknownUpload;
  } catch (error) {
    return errorCode(error) === undefined
      ? `${visibleName(name)} was not added: add it again.`
      : refusalSentence(error);
  }
}

export const changedMeanwhile = (name: string): string =>
  `${visibleName(name)} changed while it was being copied: add it again when nothing is writing to it.`;

const unknownUpload = 'This file is not being added any more: add it again.';

const refused = (reason: string) => ({ outcome: 'refused', reason }) as const;
