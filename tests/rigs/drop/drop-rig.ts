import { rm, mkdtemp, readFile, readdir } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowserHost, type RunningApp } from '../../window/launch-browser-host.ts';
import { startJournal } from '../../window/whole-story.ts';
import type { Rig, RigFigure, RigOutcome } from '../rig.ts';
import { hashOf, makeDropFiles, type DropFile } from './drop-files.ts';
import { watchPage, type PageWork } from './page-work.ts';

/** One large drop in a real browser: stopped half-way, then taken whole; frames, tasks and every hash are looked at. */
export const dropRig: Rig = {
  does: 'many files at once, dropped on the page: stopped half-way, then whole; every hash verified',
  rounds: 200,
  run: async ({ rounds, seed }) => {
    const home = await mkdtemp(path.join(tmpdir(), 'hindsight-drop-'));
    try {
      const files = await makeDropFiles(path.join(home, 'files'), rounds, seed);
      const app = await launchBrowserHost({ home });
      try {
        return await dropAll(app, files);
      } finally {
        await app.stop();
      }
    } finally {
      await rm(home, { recursive: true, force: true });
    }
  },
};

async function dropAll(app: RunningApp, files: readonly DropFile[]): Promise<RigOutcome> {
  const { page } = app;
  await startJournal(page);
  await page.getByRole('link', { name: /^Evidence/ }).click();
  await page.getByRole('heading', { name: 'Evidence', level: 1 }).waitFor();
  const journal = await journalFolder(path.join(app.home, 'documents'));
  const watch = (work: () => Promise<void>) => {
    const browser = page.context().browser();
    if (!browser) throw new Error('The page has no browser.');
    return watchPage(browser, page, work);
  };

  const idle = await watch(() => page.waitForTimeout(5000));
  const stopped = await watch(() => dropAndStop(page, files));
  const half = await lookAt(journal, files);
  const whole = await watch(() => dropToTheEnd(page, files));
  const all = await lookAt(journal, files);
  return {
    figures: [
      { what: 'files, megabytes', figure: `${files.length}, ${await megabytes(journal)} kept` },
      { what: 'kept when it was stopped half-way', figure: half.kept },
      { what: 'kept in the end, each hash verified', figure: all.kept },
      ...told('nothing going on', idle),
      ...told('dropped and stopped', stopped),
      ...told('dropped to the end', whole),
      {
        what: 'processes waiting for a processor (1 min; all)',
        figure: loadavg()[0]?.toFixed(1) ?? '',
      },
    ],
    faults: [
      ...half.faults.map((fault) => `after the stop: ${fault}`),
      ...all.faults,
      ...(all.kept === files.length ? [] : [`${files.length - all.kept} files are missing`]),
      ...app.complaints.map((complaint) => `the page complained: ${complaint}`),
    ],
  };
}

const told = (when: string, work: PageWork): readonly RigFigure[] => [
  { what: `${when}: frames, more than 100 ms late`, figure: `${work.frames}, ${work.lateFrames}` },
  {
    what: `${when}: tasks over 50 ms by the clock, of a processor`,
    figure: `${work.longByClock}, ${work.longByProcessor} (longest ${work.longest.toFixed(0)} ms)`,
  },
];

/** Lets the files go over the page, from the disk, as a file manager does. */
async function drop(page: Page, files: readonly DropFile[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: files.map(({ path: file }) => file), dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 640, y: 400, data });
  }
  await session.detach();
}

const longest = { timeout: 900_000 };

async function dropAndStop(page: Page, files: readonly DropFile[]): Promise<void> {
  await drop(page, files);
  // In the midst of the film: half of a large file is on the disk then.
  await page.getByText(/^Adding Film .*\([2-9]\d %\)/).waitFor(longest);
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByText(/Stopped: \d+ not added\./).waitFor(longest);
}

async function dropToTheEnd(page: Page, files: readonly DropFile[]): Promise<void> {
  await drop(page, files);
  await page.getByRole('button', { name: 'Stop' }).waitFor(longest);
  await page.getByText(/^\d+ files added\.$/).waitFor(longest);
}

type Look = { readonly kept: number; readonly faults: readonly string[] };

/** What lies in the journal: every file of the vault whole and named by a record, every record with its file. */
async function lookAt(journal: string, files: readonly DropFile[]): Promise<Look> {
  const blobs = new Map<string, string>();
  const faults: string[] = [];
  for (const file of await filesBelow(path.join(journal, 'vault'))) {
    const name = path.basename(file);
    blobs.set(name, await hashOf(file));
    if (blobs.get(name) !== name) faults.push(`${name} holds something else, or half of it`);
  }
  const named = new Map<string, number>();
  for (const file of await filesBelow(path.join(journal, 'records', 'evidence'))) {
    const { body } = JSON.parse(await readFile(file, 'utf8')) as Revision;
    for (const { blob, sourceHash = blob } of body?.files ?? []) {
      if (!blobs.delete(blob))
        faults.push(`a record names ${blob}, which is not in the vault once`);
      named.set(sourceHash, (named.get(sourceHash) ?? 0) + 1);
    }
  }
  for (const name of blobs.keys()) faults.push(`${name} is in the vault, and no record names it`);
  const kept = files.filter(({ sha256 }) => named.get(sha256) === 1).length;
  if (kept !== named.size) faults.push(`${named.size} are named, of which ${kept} were dropped`);
  return { kept, faults };
}

type Revision = {
  readonly body: {
    readonly files?: readonly { readonly blob: string; readonly sourceHash?: string }[];
  } | null;
};

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

async function journalFolder(documents: string): Promise<string> {
  const files = await filesBelow(documents);
  const found = files.find((file) => path.basename(file) === 'journal.json');
  if (!found) throw new Error(`There is no journal in ${documents}.`);
  return path.dirname(found);
}

async function megabytes(journal: string): Promise<number> {
  const { stat } = await import('node:fs/promises');
  let bytes = 0;
  for (const file of await filesBelow(path.join(journal, 'vault')))
    bytes += (await stat(file)).size;
  return Math.round(bytes / 1_000_000);
}
