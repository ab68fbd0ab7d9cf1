import path from 'node:path';
import { guideSchema } from '#shared/guides/guide.ts';
import { recordKindSchema, type RecordKind } from '#shared/journal/records.ts';
import type { RescueReport, TroubledFile } from '#shared/rescue/rescue-calls.ts';
import { listJournalFiles } from '#main/bundles/list-journal-files.ts';
import { readManifest } from '#main/journal/manifest-file.ts';
import { orMissing, type Disk } from '#main/storage/disk.ts';
import { readRevisions, recordKey, type FoundRevisions } from '#main/storage/read-revisions.ts';
import { recordName } from '#main/storage/record-name.ts';
import { resolveRecord } from '#main/storage/resolve-record.ts';
import { plainSealer, type Sealer } from '#main/storage/sealer.ts';
import { findInBackups, type BackupsOfFolder } from './find-in-backups.ts';

export type JournalLook = { readonly report: RescueReport; readonly backups: BackupsOfFolder };

/** Reads everything in a journal's folder and in its backups and says file by file what is wrong. Changes nothing. */
export async function lookAtJournal(
  disk: Disk,
  folder: string,
  backupsBase: string,
  /** That of the open journal; without it what has a password is compared with its backups by name only. */
  sealer: Sealer | null,
): Promise<JournalLook> {
  const reading = await readManifest(disk, folder);
  const isClosed = reading.outcome === 'found' && reading.manifest.seal !== undefined && !sealer;
  const found = isClosed
    ? unread
    : await readRevisions({ disk, journal: folder, sealer: sealer ?? plainSealer });
  const { files } = await listJournalFiles(disk, folder);
  const ids = new Set([...found.byRecord.keys()].map((key) => key.split('/')[1] ?? ''));
  const manifest = reading.outcome === 'found' ? reading.manifest : null;
  const backups = await findInBackups(disk, backupsBase, manifest, ids);
  const troubled = [
    ...(await manifestProblems(disk, folder)),
    ...[...found.problems].map(([file, { problem }]) => ({ path: file, problem, missing: false })),
    ...(await guideProblems(disk, folder, files)),
    ...missingFiles(files, backups),
  ];
  const living = [...found.byRecord.values()].filter(
    (revisions) => !resolveRecord(revisions).state.removed,
  );
  return {
    backups,
    report: {
      folder,
      reason: reading.outcome === 'refused' ? reading.reason : isClosed ? locked : null,
      files: troubled.map((file) => ({
        ...file,
        record: recordOf(file.path, found),
        inBackup: backups.byPath.get(file.path)?.backup.file ?? null,
      })),
      readable: {
        entries: living.filter(([first]) => first?.kind === 'entry').length,
        records: living.length,
      },
      backups: [...backups.backups],
    },
  };
}

const locked =
  'This journal has a password: what is in it can be checked when it is open. Open it, then come back from Settings, Backups.';

const unread: FoundRevisions = {
  byRecord: new Map(),
  problems: new Map(),
  damage: [],
  temporaries: [],
  names: new Map(),
  strays: new Map(),
};

type Problem = Pick<TroubledFile, 'path' | 'problem' | 'missing'>;

async function manifestProblems(disk: Disk, folder: string): Promise<readonly Problem[]> {
  const problems = await Promise.all(
    ['journal.json', 'journal.json.bak'].map(async (name): Promise<Problem | null> => {
      const content = await orMissing(disk.readFile(path.join(folder, name)));
      if (!content) return { path: name, problem: 'is missing', missing: true };
      return isJson(content) ? null : { path: name, problem: 'is damaged', missing: false };
    }),
  );
  return problems.filter((problem) => problem !== null);
}

async function guideProblems(
  disk: Disk,
  folder: string,
  files: readonly string[],
): Promise<readonly Problem[]> {
  const packs = files.filter((file) => file.startsWith('guides/') && file.endsWith('.json'));
  const read = await Promise.all(
    packs.map(async (file) => {
      const content = await orMissing(disk.readFile(path.join(folder, ...file.split('/'))));
      const parsed = content && isJson(content) ? JSON.parse(content.toString('utf8')) : null;
      return { file, isSound: guideSchema.safeParse(parsed).success };
    }),
  );
  return read
    .filter(({ isSound }) => !isSound)
    .map(({ file }) => ({ path: file, problem: 'cannot be used', missing: false }));
}

/** The app never takes a file away: what a backup holds and the folder does not is gone. */
function missingFiles(files: readonly string[], { byPath }: BackupsOfFolder): readonly Problem[] {
  const here = new Set(files);
  return [...byPath.keys()]
    .filter((file) => /^(records|vault|guides)\//.test(file) && !here.has(file))
    .toSorted()
    .map((file) => ({ path: file, problem: 'is missing', missing: true }));
}

function recordOf(file: string, { byRecord }: FoundRevisions): TroubledFile['record'] {
  const [, kind, id = ''] = /^records\/([^/]+)\/([0-9a-z]{26})\//.exec(file) ?? [];
  const known = recordKindSchema.safeParse(kind);
  if (!known.success) return null;
  const revisions = byRecord.get(recordKey({ kind: known.data, id })) ?? [];
  const body = revisions.length > 0 ? resolveRecord(revisions).state.body : null;
  const name = body ? recordName(known.data, body) : kindOnly(known.data);
  return { kind: known.data, id, name, otherVersions: revisions.length };
}

const kindOnly = (kind: RecordKind): string => `A record of the kind ${kind}`;

function isJson(content: Buffer): boolean {
  try {
    return typeof JSON.parse(content.toString('utf8')) === 'object';
  } catch {
    return false;
  }
}
