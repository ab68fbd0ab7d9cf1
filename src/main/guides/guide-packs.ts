import path from 'node:path';
import { guideSchema, type Guide, type GuideShelf } from '#shared/guides/guide.ts';
import { errorCode, orMissing, type Disk } from '#main/storage/disk.ts';
import { replaceFile } from '#main/storage/durable-write.ts';
import { inParallel } from '#main/storage/in-parallel.ts';
import type { RecordsPlace } from '#main/storage/read-revisions.ts';
import { holdsRecord } from '#main/storage/record-name.ts';
import { plainSealer, sealedWithoutPassword, type Sealer } from '#main/storage/sealer.ts';

export type GuidePacks = {
  readonly guides: readonly Guide[];
  /** One sentence for each pack that could not be used. */
  readonly damage: readonly string[];
  /** Some of them are encrypted, and there is no key. */
  readonly sealed: boolean;
};

/** Reads the guide packs below a folder; of several with one id the one in its proper place counts. */
export async function readGuidePacks(
  disk: Disk,
  folder: string,
  sealer: Sealer = plainSealer,
): Promise<GuidePacks> {
  const files = (await filesBelow(disk, folder)).filter(holdsRecord).sort();
  const read = await inParallel(files, async (file) => {
    const shown = path.relative(folder, file).split(path.sep).join('/');
    return { shown, pack: await readPack(disk, file, sealer) };
  });
  const found = read.flatMap(({ shown, pack }) =>
    'guide' in pack ? [{ guide: pack.guide, inPlace: shown === packFile(sealer, pack.guide) }] : [],
  );
  // A copy made by a sync client must not hide the pack itself: later ones win in a map.
  const ordered = [
    ...found.filter((each) => !each.inPlace),
    ...found.filter((each) => each.inPlace),
  ];
  const byPath = new Map(ordered.map(({ guide }) => [packPath(guide), guide]));
  return {
    guides: [...byPath].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, guide]) => guide),
    damage: read.flatMap(({ shown, pack }) =>
      'problem' in pack
        ? [`The guide pack ${shown} cannot be used: ${pack.problem}; it was left as it is.`]
        : [],
    ),
    sealed: read.some(({ pack }) => 'problem' in pack && pack.problem === sealedPack),
  };
}

const sealedPack = `it ${sealedWithoutPassword}`;

/** Writes a pack into a journal's `guides` folder, laid out so that a person can edit it. */
export async function writeGuidePack(
  { disk, journal, sealer }: RecordsPlace,
  guide: Guide,
): Promise<void> {
  const label = { kind: 'guide', id: '', name: sealer.packName(packPath(guide)) };
  const content = sealer.seal(label, `${JSON.stringify(guide, null, 2)}\n`);
  await replaceFile(disk, journal, `guides/${packFile(sealer, guide)}`, content);
}

export const shelve = (guides: readonly Guide[]): GuideShelf => ({
  units: guides.filter((guide) => guide.guide === 'unit'),
  reflectiveModels: guides.filter((guide) => guide.guide === 'reflective-model'),
  customerModels: guides.filter((guide) => guide.guide === 'customer-model'),
  sectors: guides.filter((guide) => guide.guide === 'sector'),
});

/** What a pack is known by; unlike an id alone, different for different kinds. */
export const packPath = (guide: Pick<Guide, 'guide' | 'id'>): string =>
  `${guide.guide}s/${guide.id}`;

/** Where a pack stands within a folder of guides. */
const packFile = (sealer: Sealer, guide: Pick<Guide, 'guide' | 'id'>): string =>
  `${sealer.packName(packPath(guide))}${sealer.ending}`;

type ReadPack = { readonly guide: Guide } | { readonly problem: string };

async function readPack(disk: Disk, file: string, sealer: Sealer): Promise<ReadPack> {
  let value: unknown;
  try {
    const opened = sealer.open(await disk.readFile(file));
    if ('problem' in opened) return { problem: `it ${opened.problem}` };
    value = JSON.parse(opened.content.toString('utf8'));
  } catch (error) {
    return { problem: errorCode(error) ? 'it cannot be read' : 'it is not valid JSON' };
  }
  const parsed = guideSchema.safeParse(value);
  return parsed.success
    ? { guide: parsed.data }
    : { problem: 'it is not a unit, a reflective model or a customer model of format 1' };
}

async function filesBelow(disk: Disk, folder: string): Promise<readonly string[]> {
  const items = (await orMissing(disk.readFolder(folder))) ?? [];
  const nested = await inParallel(items, async ({ name, type }) => {
    const place = path.join(folder, name);
    if (type === 'folder') return filesBelow(disk, place);
    return type === 'file' ? [place] : [];
  });
  return nested.flat();
}
