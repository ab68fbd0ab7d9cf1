import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { listJournalFiles } from '#main/bundles/list-journal-files.ts';
import { makeBundle } from '#main/bundles/make-bundle.ts';
import { openBundle } from '#main/bundles/open-bundle.ts';
import { readGuidePacks } from '#main/guides/guide-packs.ts';
import { openJournalFolder } from '#main/journal/open-journal-folder.ts';
import type { OpenJournal } from '#main/journal/open-journal.ts';
import { createDisk } from '#main/storage/disk.ts';
import { realFileSystem } from '#main/storage/file-system.ts';
import { plainSealer } from '#main/storage/sealer.ts';
import { readRevisions } from '#main/storage/read-revisions.ts';
import { createSeeded, type Seeded } from './seeded.ts';
import type { Rig } from './rig.ts';

const tasks = ['save', 'draft', 'import', 'bundle', 'backup', 'restore'] as const;
const disk = createDisk(realFileSystem, (count) => randomBytes(count), 'reader');

/** Kills the app with SIGKILL while it writes, starts it again, and looks for everything it had acknowledged. */
export const killRig: Rig = {
  does: 'SIGKILL over save, draft, import, copy, backup and restore: 0 acknowledged lost',
  rounds: 12,
  run: async ({ rounds, seed }) => {
    const home = await mkdtemp(path.join(tmpdir(), 'hindsight-kill-'));
    const random = createSeeded(seed);
    const counts = { kills: 0, acknowledged: 0 };
    const titles = new Map<string, number>();
    const faults: string[] = [];
    try {
      const program = await prepare(home);
      for (let round = 0; round < rounds; round += 1) {
        const task = tasks[round % tasks.length] as (typeof tasks)[number];
        const lines = await workAndKill(program, { home, task, start: round * 10_000 }, random);
        counts.kills += 1;
        counts.acknowledged += lines.filter(([kind]) => kind !== 'ready').length;
        const found = await check(home, lines, titles);
        faults.push(...found.map((fault) => `kill ${round} during ${task}: ${fault}`));
        if (round % 60 === 59) await clear(home);
      }
    } finally {
      await rm(home, { recursive: true, force: true });
    }
    return {
      figures: [
        { what: 'processes killed', figure: counts.kills },
        { what: 'writes they had acknowledged', figure: counts.acknowledged },
        { what: 'acknowledged and lost, unreadable, or half there', figure: faults.length },
      ],
      faults,
    };
  },
};

/** A journal with some entries, a copy to restore, and the program that will be killed. */
async function prepare(home: string): Promise<string> {
  await cp('resources/sample', path.join(home, 'journal'), { recursive: true });
  await cp('resources/guides', path.join(home, 'resources', 'guides'), { recursive: true });
  await mkdir(path.join(home, 'documents'));
  // Beside the packages it needs, which are not packed into it.
  const outDir = path.resolve('node_modules/.rigs');
  await build({
    configFile: false,
    logLevel: 'error',
    build: { ssr: fileURLToPath(new URL('./kill-child.ts', import.meta.url)), outDir },
  });
  const program = path.join(outDir, 'kill-child.mjs');
  const journal = await open(home);
  await journal.close();
  const { files } = await listJournalFiles(disk, journal.folder);
  const file = path.join(home, 'documents', 'to restore.hindsight');
  const { journalId } = journal.manifest;
  const quiet = { progress: () => undefined, signal: new AbortController().signal };
  await makeBundle({ disk, journal: journal.folder, journalId, file, files }, quiet);
  return program;
}

type Line = readonly [kind: string, id: string, value: string];

async function workAndKill(
  program: string,
  { home, task, start }: { readonly home: string; readonly task: string; readonly start: number },
  random: Seeded,
): Promise<readonly Line[]> {
  const child = spawn(process.execPath, [program, home, task, String(start)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  const ended = once(child, 'close');
  // Sometimes while it starts, sometimes long after.
  if (random.chance(0.9)) await Promise.race([once(child.stdout, 'data'), ended]);
  await pause(5 + random.next() * 250);
  child.kill('SIGKILL');
  await ended;
  // The last line may be cut: what was not said to the end was not acknowledged.
  return output
    .slice(0, Math.max(0, output.lastIndexOf('\n')))
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [kind = '', id = '', ...value] = line.split(' ');
      return [kind, id, value.join(' ')] as const;
    });
}

async function check(
  home: string,
  lines: readonly Line[],
  titles: Map<string, number>,
): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const [kind, id, value] of lines) {
    if (kind === 'title') titles.set(id, Number(value));
    if (kind === 'damage' || kind === 'failed') faults.push(`${kind}: ${value}`);
    if (kind === 'copy' || kind === 'backup') faults.push(...(await bundleFaults(value)));
    if (kind === 'folder') faults.push(...(await folderFaults(value)));
  }
  const journal = await open(home);
  faults.push(...journal.damage);
  for (const [id, number] of titles) {
    // A newer title may be there: written in full, but killed before it could say so.
    const shown = Number(journal.records.get('entry', id)?.title);
    if (!(shown >= number)) faults.push(`entry ${id} shows ${shown}, ${number} is lost`);
  }
  faults.push(...(await criterionFaults(journal, lines)));
  faults.push(...(await halfThere(home)));
  await journal.close();
  return faults;
}

async function criterionFaults(
  journal: OpenJournal,
  lines: readonly Line[],
): Promise<readonly string[]> {
  const packs = await readGuidePacks(disk, path.join(journal.folder, 'guides'), plainSealer);
  const text = JSON.stringify(packs.guides);
  return lines
    .filter(([kind, , value]) => kind === 'criterion' && !text.includes(`Criterion ${value}`))
    .map(([, , value]) => `criterion ${value} is lost`);
}

/** What carries a final name must be whole, whether it was acknowledged or not. */
async function halfThere(home: string): Promise<readonly string[]> {
  const documents = path.join(home, 'documents');
  const faults: string[] = [];
  for (const name of await readdir(documents)) {
    if (name.startsWith('~')) continue;
    const place = path.join(documents, name);
    faults.push(
      ...(name.endsWith('.hindsight')
        ? await bundleFaults(place, false)
        : await folderFaults(place)),
    );
  }
  return faults;
}

async function bundleFaults(file: string, wasSaid = true): Promise<readonly string[]> {
  try {
    const bundle = await openBundle(disk, file);
    for (const packed of bundle.files) for await (const piece of bundle.pieces(packed)) void piece;
    await bundle.close();
    return [];
  } catch (error) {
    return [
      `${path.basename(file)} ${wasSaid ? 'was acknowledged' : 'stands there'}: ${String(error)}`,
    ];
  }
}

async function folderFaults(folder: string): Promise<readonly string[]> {
  const { byRecord, damage } = await readRevisions({ disk, journal: folder, sealer: plainSealer });
  const count = [...byRecord.values()].flat().length;
  const wanted = await sampleRevisions();
  return count === wanted && damage.length === 0 ? [] : [`${path.basename(folder)} is not whole`];
}

let sampleCount: number | null = null;
async function sampleRevisions(): Promise<number> {
  if (sampleCount === null) {
    const journal = path.resolve('resources/sample');
    const { byRecord } = await readRevisions({ disk, journal, sealer: plainSealer });
    sampleCount = [...byRecord.values()].flat().length;
  }
  return sampleCount;
}

/** Makes room: copies and restored folders were all looked at. */
async function clear(home: string): Promise<void> {
  const documents = path.join(home, 'documents');
  for (const name of await readdir(documents)) {
    if (name !== 'to restore.hindsight') await rm(path.join(documents, name), { recursive: true });
  }
}

/** As the killed program would start again: what it was typing is taken up by the same computer only. */
async function open(home: string): Promise<OpenJournal> {
  const known = await readFile(path.join(home, 'app-data', 'device.json'), 'utf8').catch(
    () => null,
  );
  const device = known === null ? 'reader' : (JSON.parse(known) as { device: string }).device;
  const place = {
    disk,
    journal: path.join(home, 'journal'),
    device,
    clock: () => new Date(),
    sealer: plainSealer,
  };
  const opening = await openJournalFolder(place);
  if (opening.outcome === 'not-opened') throw new Error(opening.reason);
  return opening.journal;
}
