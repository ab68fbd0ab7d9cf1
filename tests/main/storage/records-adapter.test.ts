import { cp, mkdir, readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { JournalPlace } from '#main/storage/journal-data.ts';
import { makeEntry, testId } from '../make-entry.ts';
import { makePlace } from './make-place.ts';
import { openPlace } from './open-place.ts';

const filesOf = async (place: JournalPlace, id = testId(1)): Promise<readonly string[]> => {
  const folder = path.join(place.journal, 'records', 'entry', id);
  return (await readdir(folder)).sort().map((name) => path.join(folder, name));
};

/** A place with one entry saved twice, `first` and `second`. */
async function savedTwice(): Promise<{ place: JournalPlace; older: string; newer: string }> {
  const place = await makePlace();
  const { records } = await openPlace(place);
  await records.save('entry', makeEntry({ title: 'first' }));
  await records.save('entry', makeEntry({ title: 'second' }));
  const [older = '', newer = ''] = await filesOf(place);
  return { place, older, newer };
}

test('what was saved is there after a new start, with the time it was saved', async () => {
  const place = await makePlace({ clock: () => new Date('2026-03-14T18:00:00.000Z') });
  const { records } = await openPlace(place);
  expect(await records.save('entry', makeEntry())).toEqual({
    outcome: 'saved',
    savedAt: '2026-03-14T18:00:00.000Z',
  });
  const again = await openPlace(place);
  expect(again.records.list('entry')).toEqual([makeEntry()]);
  expect(again.records.savedAt('entry', testId(1))).toBe('2026-03-14T18:00:00.000Z');
  expect(again.damage).toEqual([]);
});

test('a save adds one file and changes no other', async () => {
  const { place, older, newer } = await savedTwice();
  const before = await Promise.all([older, newer].map((file) => readFile(file, 'utf8')));
  const { records } = await openPlace(place);
  await records.save('entry', makeEntry({ title: 'third' }));
  const files = await filesOf(place);
  expect(files).toHaveLength(3);
  expect(await Promise.all([older, newer].map((file) => readFile(file, 'utf8')))).toEqual(before);
});

test('saving the same words again adds no file', async () => {
  const { place } = await savedTwice();
  const { records } = await openPlace(place);
  await records.save('entry', makeEntry({ title: 'second' }));
  expect(await filesOf(place)).toHaveLength(2);
});

test('a hundred saves at once of a hundred entries are all there', async () => {
  const place = await makePlace();
  const { records } = await openPlace(place);
  const ids = Array.from({ length: 100 }, (_, number) => testId(number));
  const saved = await Promise.all(
    ids.map((id) => records.save('entry', makeEntry({ id, code: `RA${id}`, title: id }))),
  );
  expect(saved.every(({ outcome }) => outcome === 'saved')).toBe(true);
  const again = await openPlace(place);
  expect(again.records.list('entry').map(({ title }) => title)).toEqual(ids);
});

test('a hundred saves at once of one entry are a hundred revisions in their order', async () => {
  const place = await makePlace();
  const { records } = await openPlace(place);
  await Promise.all(
    Array.from({ length: 100 }, (_, number) =>
      records.save('entry', makeEntry({ title: `version ${number}` })),
    ),
  );
  expect(await filesOf(place)).toHaveLength(100);
  const again = await openPlace(place);
  expect(again.records.get('entry', testId(1))?.title).toBe('version 99');
  expect(again.damage).toEqual([]);
});

test('time never goes backwards when the clock does', async () => {
  let now = new Date('2026-03-14T18:00:00.000Z');
  const place = await makePlace({ clock: () => now });
  const { records } = await openPlace(place);
  await records.save('entry', makeEntry({ title: 'by the right clock' }));
  now = new Date('2001-01-01T00:00:00.000Z');
  const saved = await records.save('entry', makeEntry({ title: 'by the wrong clock' }));
  expect(saved).toEqual({ outcome: 'saved', savedAt: '2026-03-14T18:00:00.001Z' });
  const again = await openPlace(place);
  expect(again.records.get('entry', testId(1))?.title).toBe('by the wrong clock');
});

test('a removed record is gone from the list and comes back with its last words', async () => {
  const { place } = await savedTwice();
  const { records } = await openPlace(place);
  await records.remove('entry', testId(1));
  const after = await openPlace(place);
  expect(after.records.list('entry')).toEqual([]);
  expect(after.records.isRemoved('entry', testId(1))).toBe(true);
  expect(after.records.listRemoved('entry').map(({ title }) => title)).toEqual(['second']);
  await after.records.restore('entry', testId(1));
  expect((await openPlace(place)).records.get('entry', testId(1))?.title).toBe('second');
});

test.each([
  ['cut in half', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2), 'is damaged'],
  ['empty', () => Buffer.alloc(0), 'is empty'],
  ['filled with zeros', (bytes: Buffer) => Buffer.alloc(bytes.length), 'is damaged'],
  ['with one flipped bit', flipped, 'is damaged'],
])(
  'a newest file that is %s is named, left alone, and the one before it is shown',
  async (_, spoil, why) => {
    const { place, newer } = await savedTwice();
    const spoilt = spoil(await readFile(newer));
    await writeFile(newer, spoilt);
    // One that was changed a moment ago may still be arriving.
    const yesterday = new Date(Date.now() - 86_400_000);
    await utimes(newer, yesterday, yesterday);
    const { records, damage } = await openPlace(place);
    expect(records.get('entry', testId(1))?.title).toBe('first');
    const shown = path.relative(place.journal, newer).split(path.sep).join('/');
    expect(damage).toEqual([`${shown} ${why}; it was left as it is.`]);
    await records.save('entry', makeEntry({ title: 'written after the damage' }));
    expect(await readFile(newer)).toEqual(spoilt);
    expect((await openPlace(place)).records.get('entry', testId(1))?.title).toBe(
      'written after the damage',
    );
  },
);

function flipped(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  const place = copy.indexOf('second');
  copy[place] = (copy[place] ?? 0) ^ 1;
  return copy;
}

test('a file of a newer version is named and the one before it is shown', async () => {
  const { place, newer } = await savedTwice();
  const newest = path.join(path.dirname(newer), 'zzzzzzzzz-phone1-0000000000000000.json');
  await writeFile(newest, JSON.stringify({ format: 2, kind: 'entry' }));
  const { records, damage } = await openPlace(place);
  expect(records.get('entry', testId(1))?.title).toBe('second');
  expect(damage).toEqual([
    `records/entry/${testId(1)}/zzzzzzzzz-phone1-0000000000000000.json was written by a newer version of Hindsight; it was left as it is.`,
  ]);
});

test('copies that sync clients make and rename change nothing', async () => {
  const { place, newer } = await savedTwice();
  const base = newer.replace(/\.json$/, '');
  await cp(newer, `${base}.sync-conflict-20260314-180000-ABCDEFG.json`);
  await cp(newer, `${base} (1).json`);
  await cp(newer, `${base} (LAPTOP's conflicted copy 2026-03-14).json`);
  await rename(newer, `${base}-LAPTOP.json`);
  const { records, damage } = await openPlace(place);
  expect(records.get('entry', testId(1))?.title).toBe('second');
  expect(damage).toEqual([]);
});

test('a record whose folder was renamed is still the same record', async () => {
  const { place } = await savedTwice();
  const folder = path.join(place.journal, 'records', 'entry', testId(1));
  await rename(folder, `${folder} 2`);
  const { records } = await openPlace(place);
  expect(records.get('entry', testId(1))?.title).toBe('second');
});

test('unfinished writes are never read; our own are swept after an hour, others are not', async () => {
  const { place, newer } = await savedTwice();
  const folder = path.dirname(newer);
  const leftovers = ['~laptop-aa.tmp', '~laptop-bb.tmp', '~phone1-cc.tmp', '.syncthing.x.json.tmp'];
  for (const name of leftovers) await writeFile(path.join(folder, name), '{"torn');
  const long = new Date(Date.now() - 2 * 60 * 60 * 1000);
  for (const name of leftovers.slice(1)) await utimes(path.join(folder, name), long, long);
  const { damage } = await openPlace(place);
  expect(damage).toEqual([]);
  const left = await readdir(folder);
  expect(left.filter((name) => name.endsWith('.tmp')).sort()).toEqual(
    ['.syncthing.x.json.tmp', '~laptop-aa.tmp', '~phone1-cc.tmp'].sort(),
  );
});

test('a device that edited without seeing the other is joined when the files meet', async () => {
  const laptop = await makePlace({ device: 'laptop' });
  await (await openPlace(laptop)).records.save('entry', makeEntry());
  const phone = await makePlace({ device: 'phone1' });
  await cp(laptop.journal, phone.journal, { recursive: true });
  await (await openPlace(laptop)).records.save('entry', makeEntry({ title: 'on the laptop' }));
  await (await openPlace(phone)).records.save('entry', makeEntry({ setting: 'on the phone' }));
  await cp(phone.journal, laptop.journal, { recursive: true });
  const { records, damage } = await openPlace(laptop);
  expect(records.get('entry', testId(1))).toEqual(
    makeEntry({ title: 'on the laptop', setting: 'on the phone' }),
  );
  expect(damage).toEqual([]);
  await records.save('entry', makeEntry({ title: 'on the laptop', setting: 'joined' }));
  await cp(laptop.journal, phone.journal, { recursive: true });
  const joined = await openPlace(phone);
  expect(joined.records.get('entry', testId(1))?.setting).toBe('joined');
  expect(joined.damage).toEqual([]);
});

test('foreign files and folders in a journal are passed by', async () => {
  const { place, newer } = await savedTwice();
  await mkdir(path.join(place.journal, 'records', 'mood', testId(5)), { recursive: true });
  await writeFile(path.join(place.journal, 'records', 'mood', testId(5), 'x.json'), '{}');
  await writeFile(path.join(path.dirname(newer), 'desktop.ini'), 'x');
  await writeFile(path.join(place.journal, 'records', 'entry', '.DS_Store'), 'x');
  const { records, damage } = await openPlace(place);
  expect(records.list('entry')).toHaveLength(1);
  expect(damage).toEqual([]);
});

test('a journal whose folder has gone says so and is not started anew', async () => {
  const place = await makePlace();
  const { records } = await openPlace(place);
  await rm(place.journal, { recursive: true });
  expect(await records.save('entry', makeEntry())).toEqual({
    outcome: 'not-saved',
    reason: "The journal's folder cannot be found: bring it back to where it was, then try again.",
  });
});

test('two files that were swapped, one of them damaged then, do not hide each other', async () => {
  const { place, older, newer } = await savedTwice();
  const [first, second] = await Promise.all([readFile(older), readFile(newer)]);
  await writeFile(older, second);
  await writeFile(newer, first.toString('utf8').replace('first', 'fixst'));
  const { damage } = await openPlace(place);
  expect(damage).toEqual([expect.stringMatching(/is damaged; it was left as it is\.$/)]);
});
