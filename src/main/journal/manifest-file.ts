import path from 'node:path';
import {
  manifestSchema,
  newestFormat,
  sealedBy,
  sealedFormat,
  type Manifest,
} from '#shared/journal/manifest.ts';
import { orMissing, type Disk } from '#main/storage/disk.ts';
import { replaceFile } from '#main/storage/durable-write.ts';

export type ManifestReading =
  | {
      readonly outcome: 'found';
      readonly manifest: Manifest;
      /** What `journal.json.bak` says of the same journal: its key slots may be whole where others are not. */
      readonly spare: Manifest | null;
      /** A newer version wrote it: it may be read, and must not be changed. */
      readonly readOnly: boolean;
      readonly damage: readonly string[];
    }
  /** Why the folder cannot be opened, in one sentence. */
  | { readonly outcome: 'refused'; readonly reason: string };

const names = ['journal.json', 'journal.json.bak'] as const;

/** Reads `journal.json`, or its copy where it is missing or damaged. */
export async function readManifest(disk: Disk, journal: string): Promise<ManifestReading> {
  const [main, copy] = await Promise.all(names.map((name) => readJson(disk, journal, name)));
  // A newer version may have good reasons to leave an older copy beside it: the main file decides.
  const readOnly = (formatOf(main) ?? formatOf(copy) ?? newestFormat) > newestFormat;
  const found = manifestSchema.safeParse(main);
  const inCopy = manifestSchema.safeParse(copy);
  const manifest = found.data ?? inCopy.data;
  if (readOnly && (!found.success || !isUnderstood(found.data))) return refused(newer);
  if (!manifest) return refused(await whyNone(disk, journal, main ?? copy));
  if (!isUnderstood(manifest)) return refused(newer);
  const spare = inCopy.data?.journalId === manifest.journalId ? inCopy.data : null;
  const damage = found.success
    ? []
    : ['journal.json is missing or damaged; its copy journal.json.bak was used.'];
  return { outcome: 'found', manifest, spare, readOnly, damage };
}

/** Writes both files, the copy first: from the moment `journal.json` is there the journal is whole. */
export async function writeManifest(
  disk: Disk,
  journal: string,
  manifest: Manifest,
): Promise<void> {
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  for (const name of [...names].reverse()) await replaceFile(disk, journal, name, text);
}

/** The parsed content, `null` for what is not JSON, `undefined` for no file. */
async function readJson(disk: Disk, journal: string, name: string): Promise<unknown> {
  const content = await orMissing(disk.readFile(path.join(journal, name)));
  try {
    return content && (JSON.parse(content.toString('utf8')) as unknown);
  } catch {
    return null;
  }
}

/** Sealed in the one way there is, or not at all. */
const isUnderstood = ({ format, keySlots, seal }: Manifest): boolean =>
  seal ? seal.cipher === sealedBy : keySlots.length === 0 && format !== sealedFormat;

const newer =
  'This journal was written by a newer version of Hindsight: update Hindsight to open it.';

function formatOf(value: unknown): number | undefined {
  const format = (value as { readonly format?: unknown } | null | undefined)?.format;
  return typeof format === 'number' ? format : undefined;
}

async function whyNone(disk: Disk, journal: string, content: unknown): Promise<string> {
  const items = await orMissing(disk.readFolder(journal));
  if (!items) return `There is no folder ${journal}.`;
  const isJournal = content !== undefined || items.some((item) => item.name === 'records');
  return isJournal
    ? 'This journal’s journal.json and its copy are missing or damaged: put one of them back from a backup; the records are still there.'
    : `There is no journal in ${journal}: choose the folder that holds journal.json.`;
}

const refused = (reason: string): ManifestReading => ({ outcome: 'refused', reason });
