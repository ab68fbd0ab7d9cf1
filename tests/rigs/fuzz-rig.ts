import { randomBytes } from 'node:crypto';
import { BundleFault } from '#main/bundles/bundle-format.ts';
import { listJournalFiles } from '#main/bundles/list-journal-files.ts';
import { makeBundle } from '#main/bundles/make-bundle.ts';
import { restoreBundle } from '#main/bundles/restore-bundle.ts';
import { createDisk } from '#main/storage/disk.ts';
import { makeRevision, readRevision } from '#main/storage/revision-file.ts';
import { testId } from '../main/make-entry.ts';
import { createMemoryFileSystem, type MemoryFileSystem } from './memory-file-system.ts';
import { makeRigJournal, openRigJournal, rigEntry, rigPlace } from './rig-journal.ts';
import { createSeeded, type Seeded } from './seeded.ts';
import type { Rig } from './rig.ts';

const quiet = { progress: () => undefined, signal: new AbortController().signal };

/** Hands the app bundles and records that were made to do harm, or spoilt by chance. */
export const fuzzRig: Rig = {
  does: 'spoilt and hostile bundles and records: 0 crashes, 0 bytes outside the folder, little memory',
  rounds: 400,
  run: async ({ rounds, seed }) => {
    const good = await makeGoodBundle();
    const before = process.memoryUsage().rss;
    const faults: string[] = [];
    const counts = { refused: 0, restored: 0, records: 0, slowest: 0, memory: 0 };
    for (let round = 0; round < rounds; round += 1) {
      const random = createSeeded(seed + round);
      const started = performance.now();
      // A record costs a fraction of a bundle: nine of ten inputs are records.
      const fault =
        round % 10 === 0 ? await tryBundle(good, random, counts) : tryRecord(random, counts);
      counts.slowest = Math.max(counts.slowest, performance.now() - started);
      if (round % 100 === 0) counts.memory = Math.max(counts.memory, process.memoryUsage().rss);
      if (fault !== null) faults.push(`seed ${seed + round}: ${fault}`);
    }
    return {
      figures: [
        { what: 'inputs', figure: rounds },
        { what: 'records tried', figure: counts.records },
        { what: 'bundles refused in one sentence', figure: counts.refused },
        { what: 'bundles that came back whole', figure: counts.restored },
        { what: 'slowest input (ms)', figure: Math.round(counts.slowest) },
        { what: 'memory before the first input (MB)', figure: Math.round(before / 1_000_000) },
        { what: 'most memory (MB)', figure: Math.round(counts.memory / 1_000_000) },
        { what: 'crashes, wrong content, or files outside the folder', figure: faults.length },
      ],
      faults,
    };
  },
};

async function makeGoodBundle(): Promise<Buffer> {
  const disk = createMemoryFileSystem();
  const place = rigPlace(disk);
  await makeRigJournal(place);
  const { records } = await openRigJournal(place);
  for (let number = 1; number <= 3; number += 1) {
    await records.save(
      'entry',
      rigEntry(number, { title: `Entry ${number}`, first: 'Words. '.repeat(40) }),
    );
  }
  const { files } = await listJournalFiles(place.disk, '/journal');
  const request = { disk: place.disk, journal: '/journal', journalId: testId(7) };
  await makeBundle({ ...request, file: '/copy.hindsight', files }, quiet);
  return disk.files.get('/copy.hindsight')?.bytes ?? Buffer.alloc(0);
}

async function tryBundle(
  good: Buffer,
  random: Seeded,
  counts: { refused: number; restored: number },
): Promise<string | null> {
  const fileSystem = createMemoryFileSystem();
  fileSystem.put('/inbox/copy.hindsight', spoilt(good, random));
  fileSystem.put('/home/other/file', 'of somebody else');
  const before = [...fileSystem.files.keys()].toSorted();
  const disk = createDisk(fileSystem, (count) => randomBytes(count), 'laptop');
  try {
    await restoreBundle(disk, '/inbox/copy.hindsight', '/home/target', quiet);
    counts.restored += 1;
    return foreignFiles(fileSystem, before);
  } catch (error) {
    if (!(error instanceof BundleFault)) return `a bundle ended in ${String(error)}`;
    counts.refused += 1;
    if (!/^[A-Z“/].+[.]$/s.test(error.message))
      return `refused without a sentence: ${error.message}`;
    const left = [...fileSystem.files.keys()].filter((file) => !before.includes(file));
    return left.length > 0 ? `refused, but left ${left.join()}` : null;
  }
}

const foreignFiles = (disk: MemoryFileSystem, before: readonly string[]): string | null => {
  const outside = [...disk.files.keys()].filter(
    (file) => !before.includes(file) && !file.startsWith('/home/target/'),
  );
  return outside.length > 0 ? `wrote outside the folder: ${outside.join()}` : null;
};

/** Bytes as a bad disk, a bad line or bad intent might leave them. */
function spoilt(good: Buffer, random: Seeded): Buffer {
  const bytes = Buffer.from(good);
  const at = () => random.below(bytes.length);
  switch (random.below(8)) {
    case 0:
      for (let flips = 1 + random.below(8); flips > 0; flips -= 1) {
        const place = at();
        bytes[place] = (bytes[place] ?? 0) ^ (1 + random.below(255));
      }
      return bytes;
    case 1:
      return bytes.subarray(0, at());
    case 2:
      return bytes.subarray(at());
    case 3: {
      const [from, to] = [at(), at()].toSorted((a, b) => a - b) as [number, number];
      return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
    }
    case 4: {
      const [from, to] = [at(), at()].toSorted((a, b) => a - b) as [number, number];
      return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)]);
    }
    case 5:
      bytes.writeUInt32LE(
        random.pick([0, 1, 0x7fffffff, 0xffffffff]),
        Math.min(at(), bytes.length - 4),
      );
      return bytes;
    case 6:
      return renamed(bytes, random);
    default:
      return Buffer.concat([bytes.subarray(0, 4), random.bytes(random.below(2000))]);
  }
}

/** Puts a name that leads elsewhere in the place of another of the same length. */
function renamed(bytes: Buffer, random: Seeded): Buffer {
  const name = `guides/`;
  const from = `records/entry/${testId(1)}`;
  const hostile = random.pick([
    '../../../../etc/cron.d/',
    '/etc/',
    'C:\\Windows\\',
    'records/../../',
    `${name}con`,
  ]);
  const to = (hostile + 'x'.repeat(from.length)).slice(0, from.length);
  const changed = Buffer.from(bytes);
  for (let at = changed.indexOf(from); at >= 0; at = changed.indexOf(from, at + 1)) {
    changed.write(to, at, 'latin1');
  }
  return changed;
}

const goodRecord = makeRevision({
  kind: 'entry',
  id: testId(1),
  parents: [],
  device: 'laptop',
  time: Date.parse('2026-03-14T18:00:00Z'),
  body: rigEntry(1, { title: 'A late delivery', first: 'The parcel was two days late.' }),
}).text;

function tryRecord(random: Seeded, counts: { records: number }): string | null {
  counts.records += 1;
  const text = hostileRecord(random);
  try {
    const read = readRevision(Buffer.from(text));
    // What is taken must be what was written, to the last letter.
    return 'problem' in read || sameRecord(text)
      ? null
      : `took a record nobody wrote: ${text.slice(0, 80)}`;
  } catch (error) {
    return `a record ended in ${String(error)}`;
  }
}

/** Only the layout may differ: the hash is that of the content. */
function sameRecord(text: string): boolean {
  return JSON.stringify(JSON.parse(text)) === JSON.stringify(JSON.parse(goodRecord));
}

function hostileRecord(random: Seeded): string {
  const bytes = Buffer.from(goodRecord, 'utf8');
  const place = random.below(bytes.length);
  switch (random.below(7)) {
    case 0:
      bytes[place] = (bytes[place] ?? 0) ^ (1 << random.below(8));
      return bytes.toString('utf8');
    case 1:
      return goodRecord.slice(0, place);
    case 2:
      return (
        goodRecord.slice(0, place) + random.bytes(5).toString('utf8') + goodRecord.slice(place)
      );
    case 3:
      return '{"body":'.repeat(1 + random.below(20_000));
    case 4:
      return goodRecord.replace('{"body":{', '{"body":{"__proto__":{"polluted":1},');
    case 5:
      return goodRecord.replace(
        /"time":"[^"]*"/,
        `"time":"${random.pick(['', 'now', '9999999-01-01', '2026-03-14T18:00:00.001Z'])}"`,
      );
    default:
      return random.bytes(random.below(600)).toString('utf8');
  }
}
