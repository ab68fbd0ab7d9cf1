import { randomBytes } from 'node:crypto';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { OpenJournal } from '#main/journal/open-journal.ts';
import { openJournalFolder } from '#main/journal/open-journal-folder.ts';
import { canonicalJson } from '#main/storage/canonical-json.ts';
import { createDisk } from '#main/storage/disk.ts';
import { realFileSystem } from '#main/storage/file-system.ts';
import { plainSealer } from '#main/storage/sealer.ts';
import { readRevisions } from '#main/storage/read-revisions.ts';
import { createSeeded, type Seeded } from './seeded.ts';
import { startTwoDevices, whyNoSyncthing, type SyncthingDevice } from './syncthing-device.ts';
import type { Rig } from './rig.ts';

/** Two real Syncthing programs on loopback: both sides write while they are apart, then they meet. */
export const syncthingRig: Rig = {
  does: 'two real Syncthing programs: edits made apart all arrive, 0 lost, 0 that differ',
  rounds: 3,
  run: async ({ rounds, seed }) => {
    const skipped = whyNoSyncthing();
    if (skipped !== null) return { figures: [], faults: [], skipped };
    const home = await mkdtemp(path.join(tmpdir(), 'hindsight-syncthing-'));
    const devices = await startTwoDevices(home);
    try {
      return await meetOften(devices, rounds, createSeeded(seed));
    } finally {
      await Promise.all(devices.map((device) => device.stop()));
      await rm(home, { recursive: true, force: true });
    }
  },
};

async function meetOften(
  [laptop, desk]: readonly [SyncthingDevice, SyncthingDevice],
  rounds: number,
  random: Seeded,
) {
  await cp('resources/sample', laptop.folder, { recursive: true });
  await settleBoth(laptop, desk);
  const journals = [await open(laptop, 'laptop'), await open(desk, 'desk00')] as const;
  const faults: string[] = [];
  let saves = 0;
  for (let round = 0; round < rounds; round += 1) {
    await laptop.pause(desk.id);
    const titles: string[] = [];
    for (const [index, journal] of journals.entries()) {
      for (let edit = 0; edit < 1 + random.below(4); edit += 1) {
        saves += 1;
        titles.push(
          await saveSomething(journal, `round ${round} side ${index} edit ${edit}`, random),
        );
      }
    }
    await laptop.resume(desk.id);
    await settleBoth(laptop, desk);
    for (const journal of journals) {
      for (const record of await journal.lookForChanges()) journal.markShown(record);
    }
    faults.push(...(await compare(journals, titles)).map((fault) => `round ${round}: ${fault}`));
  }
  const conflicts = (await readdir(laptop.folder, { recursive: true })).filter((name) =>
    name.includes('sync-conflict'),
  );
  return {
    figures: [
      { what: 'meetings after edits made apart', figure: rounds },
      { what: 'saves', figure: saves },
      { what: 'conflict copies that Syncthing made of records', figure: conflicts.length },
      { what: 'saves lost, or records that differ', figure: faults.length },
    ],
    faults,
  };
}

/** Writes a title into one of the entries; often both sides choose the same one. */
async function saveSomething(journal: OpenJournal, title: string, random: Seeded): Promise<string> {
  const entry = journal.records.list('entry')[random.below(3)];
  if (!entry) throw new Error('There is no entry.');
  const saved = await journal.records.save('entry', { ...entry, title });
  if (saved.outcome === 'not-saved') throw new Error(saved.reason);
  return title;
}

async function compare(
  journals: readonly OpenJournal[],
  titles: readonly string[],
): Promise<readonly string[]> {
  const faults: string[] = [];
  const [one, other] = journals.map((journal) =>
    canonicalJson(journal.records.list('entry').map((entry) => entry)),
  );
  if (one !== other) faults.push('the two journals differ');
  for (const journal of journals) {
    const { byRecord, damage } = await readRevisions(journal.place);
    const kept = new Set(
      [...byRecord.values()].flat().map(({ body }) => (body as { title?: string } | null)?.title),
    );
    faults.push(...damage);
    faults.push(...titles.filter((title) => !kept.has(title)).map((title) => `lost: ${title}`));
  }
  return faults;
}

/** Until both devices know of each other's files and have them all, seen twice. */
async function settleBoth(one: SyncthingDevice, other: SyncthingDevice): Promise<void> {
  await Promise.all([one.scan(), other.scan()]);
  let inStep = 0;
  for (let tries = 0; tries < 600; tries += 1) {
    const both = (await one.isInStep(other.id)) && (await other.isInStep(one.id));
    inStep = both && (await sameNames(one.folder, other.folder)) ? inStep + 1 : 0;
    if (inStep === 2) return;
    await pause(200);
  }
  throw new Error('Syncthing did not come to rest within two minutes.');
}

async function sameNames(one: string, other: string): Promise<boolean> {
  const [names, others] = await Promise.all([one, other].map(namesBelow));
  return canonicalJson(names) === canonicalJson(others);
}

const namesBelow = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder, { recursive: true }))
    .filter((name) => !name.startsWith('.st') && !name.includes('drafts'))
    .toSorted();

async function open(device: SyncthingDevice, name: string): Promise<OpenJournal> {
  const opening = await openJournalFolder({
    disk: createDisk(realFileSystem, (count) => randomBytes(count), name),
    journal: device.folder,
    device: name,
    clock: () => new Date(),
    sealer: plainSealer,
  });
  if (opening.outcome === 'not-opened') throw new Error(opening.reason);
  return opening.journal;
}
