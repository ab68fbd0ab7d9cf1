import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Entry } from '#shared/entries/entry.ts';
import { richTextFromPlain } from '#shared/entries/rich-text.ts';
import type { OpenJournal } from '#main/journal/open-journal.ts';
import { canonicalJson } from '#main/storage/canonical-json.ts';
import { readRevisions, recordKey } from '#main/storage/read-revisions.ts';
import { resolveRecord } from '#main/storage/resolve-record.ts';
import { createMemoryFileSystem, type MemoryFileSystem } from './memory-file-system.ts';
import { makeRigJournal, openRigJournal, rigEntry, rigPlace } from './rig-journal.ts';
import { createSeeded, type Seeded } from './seeded.ts';
import type { Rig } from './rig.ts';

const places = ['title', 'description', 'feelings'] as const;
type Place = (typeof places)[number];

/** One computer: its disk, its clock, its open journal. */
type Device = {
  readonly name: string;
  readonly disk: MemoryFileSystem;
  readonly clock: () => Date;
  journal: OpenJournal;
};

/** What was written where, and which of it somebody has knowingly written over or deleted. */
type Model = {
  readonly written: Map<string, { readonly entry: string; readonly place: Place }>;
  readonly replaced: Set<string>;
  edits: number;
};

/**
 * Two computers and a folder that is synced badly: late, in parts, half-written,
 * with renamed copies and wrong clocks. In the end both must show the same, and
 * every word must be shown or kept as a version to choose from, unless somebody
 * who saw it has written over it.
 */
export const syncRig: Rig = {
  does: 'two computers, one badly synced folder: 0 words lost, 0 journals that differ',
  rounds: 100,
  run: async ({ rounds, seed, stopped = () => false }) => {
    const faults: string[] = [];
    let edits = 0;
    let conflicts = 0;
    let round = 0;
    for (; round < rounds && !stopped(); round += 1) {
      // A disk in memory never waits: without this nobody could be heard who wants to stop.
      await nextTurn();
      const found = await runOnce(seed + round);
      edits += found.edits;
      conflicts += found.conflicts;
      faults.push(...found.faults.map((fault) => `seed ${seed + round}: ${fault}`));
    }
    return {
      figures: [
        { what: 'schedules', figure: round },
        { what: 'edits, deletions and restorations', figure: edits },
        { what: 'entries that ended with a choice for their owner', figure: conflicts },
        {
          what: 'words lost',
          figure: faults.filter((fault) => fault.includes('lost')).length,
        },
        {
          what: 'entries that differ on the two computers',
          figure: faults.filter((fault) => fault.includes('differs')).length,
        },
        { what: 'faults of any kind', figure: faults.length },
      ],
      faults,
    };
  },
};

async function runOnce(seed: number) {
  const random = createSeeded(seed);
  const model: Model = { written: new Map(), replaced: new Set(), edits: 0 };
  const [laptop, desk] = await makeDevices(random);
  const steps = 20 + random.below(40);
  for (let step = 0; step < steps; step += 1) {
    const device = random.chance(0.5) ? laptop : desk;
    const other = device === laptop ? desk : laptop;
    if (random.chance(0.65)) await edit(device, random, model);
    else if (random.chance(0.7)) await syncSome(other, device, random);
    else if (random.chance(0.5)) await lookAround(device);
    else device.journal = await openRigJournal(rigPlace(device.disk, device.name, device.clock));
  }
  await syncAll(laptop, desk);
  return { ...(await compare(laptop, desk, model)), edits: model.edits };
}

async function makeDevices(random: Seeded): Promise<readonly [Device, Device]> {
  const start = Date.parse('2026-03-01T09:00:00Z');
  let now = start;
  // One clock may be days off: no edit may be hidden by that.
  const skews = [0, Math.round((random.next() - 0.5) * 6 * 86_400_000)];
  const first = createMemoryFileSystem(() => start);
  await makeRigJournal(rigPlace(first));
  const devices = await Promise.all(
    ['laptop', 'desk00'].map(async (name, index) => {
      const disk = createMemoryFileSystem(() => start);
      for (const [file, { bytes }] of first.files) disk.put(file, bytes, start);
      const clock = () => new Date((now += 1000) + (skews[index] ?? 0));
      return { name, disk, clock, journal: await openRigJournal(rigPlace(disk, name, clock)) };
    }),
  );
  return devices as unknown as readonly [Device, Device];
}

/** Something a person does to one entry: writes in one place, deletes it, brings it back, settles a conflict. */
async function edit({ journal }: Device, random: Seeded, model: Model): Promise<void> {
  const number = 1 + random.below(4);
  const { id } = rigEntry(number);
  const entry = journal.records.get('entry', id);
  model.edits += 1;
  if (!entry && journal.records.isRemoved('entry', id)) {
    // The trash shows what it can bring back; words that have not arrived yet are not there.
    const isThere = journal.records.listRemoved('entry').some((removed) => removed.id === id);
    if (isThere) await journal.records.restore('entry', id);
    return;
  }
  if (entry && random.chance(0.07)) {
    // Whoever deletes an entry deletes the version with it that waits for a choice.
    const { byRecord } = await readRevisions(journal.place);
    const all = byRecord.get(recordKey({ kind: 'entry', id })) ?? [];
    all.flatMap(({ body }) => wordsIn(body)).forEach((word) => model.replaced.add(word));
    await journal.records.remove('entry', id);
    return;
  }
  const place = random.pick(places);
  const word = `w${model.edits}x${random.below(1_000_000)}`;
  if (entry) replacedBy(entry, place, model);
  model.written.set(word, { entry: id, place });
  await journal.records.save('entry', withWord(entry ?? rigEntry(number), place, word));
}

const withWord = (entry: Entry, place: Place, word: string): Entry =>
  place === 'title'
    ? { ...entry, title: word }
    : {
        ...entry,
        sections: entry.sections.map((section) =>
          section.stageId === place ? { ...section, content: richTextFromPlain(word) } : section,
        ),
      };

function replacedBy(entry: Entry, place: Place, model: Model): void {
  for (const word of wordsIn(entry)) {
    if (model.written.get(word)?.place === place) model.replaced.add(word);
  }
}

const wordsIn = (body: unknown): readonly string[] =>
  [...JSON.stringify(body ?? null).matchAll(/w\d+x\d+/g)].map(([word]) => word);

/** Some of the files of one computer reach the other: some of them half, some under another name. */
async function syncSome(from: Device, to: Device, random: Seeded): Promise<void> {
  for (const [file, { bytes }] of from.disk.files) {
    if (!file.includes('/records/') || file.endsWith('.tmp')) continue;
    const there = to.disk.files.get(file);
    // What is half here was sent by the other side: no sync program sends it back.
    if (there && there.bytes.length >= bytes.length) continue;
    if (!random.chance(0.6)) continue;
    if (random.chance(0.15)) {
      to.disk.put(file, bytes.subarray(0, random.below(bytes.length)));
    } else if (random.chance(0.2)) {
      to.disk.put(file.replace('.json', '.sync-conflict-20260314-180211-ABCDEFG.json'), bytes);
    } else {
      to.disk.put(file, bytes);
    }
  }
  if (random.chance(0.7)) await lookAround(to);
}

/** The window takes in at once what was found: nobody is typing. */
async function lookAround({ journal }: Device): Promise<void> {
  for (const record of await journal.lookForChanges()) journal.markShown(record);
}

async function syncAll(one: Device, other: Device): Promise<void> {
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const) {
    for (const [file, { bytes }] of from.disk.files) {
      const there = to.disk.files.get(file);
      // A sync program knows which of two files is whole: the one that was sent.
      if (file.includes('/records/') && (!there || there.bytes.length < bytes.length)) {
        to.disk.put(file, bytes);
      }
    }
  }
  await lookAround(one);
  await lookAround(other);
}

async function compare(laptop: Device, desk: Device, model: Model) {
  const faults: string[] = [];
  let conflicts = 0;
  const heads = await headsOf(laptop);
  const others = await headsOf(desk);
  for (let number = 1; number <= 4; number += 1) {
    const { id } = rigEntry(number);
    const key = recordKey({ kind: 'entry', id });
    const mine = heads.get(key);
    if (mine?.state.rivals.length) conflicts += 1;
    if (canonicalJson(mine?.state) !== canonicalJson(others.get(key)?.state)) {
      faults.push(`entry ${number} differs on the two disks`);
    }
    for (const { journal, name } of [laptop, desk]) {
      const shown = journal.records.get('entry', id) ?? null;
      const expected = mine && !mine.state.removed ? mine.state.body : null;
      if (canonicalJson(shown) !== canonicalJson(expected)) {
        faults.push(`entry ${number} differs in the open journal of ${name} from its disk`);
      }
    }
    const kept = new Set(mine?.bodies.flatMap(wordsIn));
    for (const [word, { entry }] of model.written) {
      if (entry !== id || model.replaced.has(word) || kept.has(word)) continue;
      faults.push(`entry ${number} has lost ${word}`);
    }
  }
  return { faults, conflicts };
}

/** How each record stands on a disk: what is shown, and what waits for a choice. */
async function headsOf(device: Device) {
  const { byRecord } = await readRevisions(rigPlace(device.disk, device.name, device.clock));
  return new Map(
    [...byRecord].map(([key, revisions]) => {
      const { state } = resolveRecord(revisions);
      const rivals = revisions.filter(({ revision }) => state.rivals.includes(revision));
      const bodies = [state.removed ? null : state.body, ...rivals.map(({ body }) => body)];
      return [key, { state, bodies }] as const;
    }),
  );
}
