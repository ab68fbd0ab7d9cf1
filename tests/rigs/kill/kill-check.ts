import { randomBytes } from 'node:crypto';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { openBundle } from '#main/bundles/open-bundle.ts';
import { openJournalFolder } from '#main/journal/open-journal-folder.ts';
import type { OpenJournal } from '#main/journal/open-journal.ts';
import { unlockFolder } from '#main/journal/unlock-journal.ts';
import { listPlainFiles, listWordFiles } from '#main/password/word-files.ts';
import { createDisk } from '#main/storage/disk.ts';
import { realFileSystem } from '#main/storage/file-system.ts';
import type { KeyRing } from '#main/storage/key-ring.ts';
import { isTemporary } from '#main/storage/sweep-temporaries.ts';
import { plainSealer } from '#main/storage/sealer.ts';
import { weakStretching } from '../rig-ports.ts';
import { rigPassword } from '../rig-secrets.ts';
import type { KillHome } from './kill-home.ts';

const disk = createDisk(realFileSystem, (count) => randomBytes(count), 'reader');

/** What a killed program had said: kind, id and value of each line. */
export type Line = readonly [kind: string, id: string, value: string];

/** Looks in a home for all that was ever acknowledged there, and at whatever carries a final name. */
export async function checkHome(home: KillHome, lines: readonly Line[]): Promise<string[]> {
  const faults = await takeNote(home, lines);
  const journal = await open(home);
  try {
    faults.push(...journal.damage, ...lostTitles(home, journal));
    faults.push(...(await lostFiles(home, journal)), ...lostCriteria(home, journal));
    faults.push(...(await wrongSeals(journal)), ...(await halfThere(home)));
  } finally {
    await journal.close();
  }
  return faults;
}

async function takeNote(home: KillHome, lines: readonly Line[]): Promise<string[]> {
  const faults: string[] = [];
  for (const [kind, id, value] of lines) {
    if (kind === 'title') home.titles.set(id, Number(value));
    if (kind === 'evidence') home.evidence.set(id, value);
    if (kind === 'criterion') home.criteria.add(value);
    if (kind === 'password') home.password = Number(value);
    if (kind === 'damage' || kind === 'failed') faults.push(`${kind}: ${value}`);
    if (kind === 'copy' || kind === 'folder' || kind === 'document') {
      const found = await stat(value).catch(() => null);
      if (!found) faults.push(`${path.basename(value)} was acknowledged and is not there`);
      if (kind === 'document' && found && found.size !== Number(id))
        faults.push(`${path.basename(value)} has ${found.size} bytes, not ${id}`);
    }
  }
  return faults;
}

function lostTitles(home: KillHome, { records }: OpenJournal): string[] {
  // A newer title may be there: written in full, but killed before it could say so.
  return [...home.titles].flatMap(([id, number]) => {
    const shown = Number(records.get('entry', id)?.title);
    return shown >= number ? [] : [`entry ${id} shows ${shown}, ${number} is lost`];
  });
}

async function lostFiles(home: KillHome, { records, vault }: OpenJournal): Promise<string[]> {
  const faults: string[] = [];
  const names = await vault.list();
  for (const name of names)
    if (!(await vault.isWhole(name))) faults.push(`vault/${name} is spoilt`);
  for (const [id, blob] of home.evidence) {
    if (records.get('evidence', id)?.files?.[0]?.blob !== blob)
      faults.push(`evidence ${id} is lost`);
    const file = await vault.open(blob);
    if (!file) faults.push(`the file of evidence ${id} is lost`);
    await file?.close();
  }
  return faults;
}

function lostCriteria(home: KillHome, journal: OpenJournal): string[] {
  const text = JSON.stringify(journal.guides().units);
  return [...home.criteria].flatMap((number) =>
    text.includes(`"Criterion ${number}"`) ? [] : [`criterion ${number} is lost`],
  );
}

/** Nothing lies in plain where `journal.json` says that all is encrypted, and the other way round. */
async function wrongSeals({ folder, manifest }: OpenJournal): Promise<string[]> {
  const plain = await listPlainFiles(disk, folder);
  if (manifest.seal?.state === 'on') return plain.map((file) => `${file} lies in plain`);
  if (manifest.seal) return [];
  const all = await listWordFiles(disk, folder);
  const whole = all.filter((file) => !isTemporary(path.basename(file)));
  return whole.length === plain.length ? [] : ['sealed files in a journal without a password'];
}

/** What carries a final name must be whole, acknowledged or not; it was looked at and makes room. */
async function halfThere({ folder }: KillHome): Promise<string[]> {
  const documents = path.join(folder, 'documents');
  const faults: string[] = [];
  for (const name of await readdir(documents)) {
    if (name.startsWith('~') || name === 'to restore.hindsight') continue;
    const place = path.join(documents, name);
    if (name.endsWith('.hindsight')) faults.push(...(await bundleFaults(place)));
    else faults.push(...(await (name === 'exported' ? documentFaults : copyFaults)(place)));
    await rm(place, { recursive: true });
  }
  const backups = path.join(folder, 'app-data', 'backups');
  for (const name of await readdir(backups, { recursive: true }).catch(() => [])) {
    if (name.endsWith('.hindsight')) faults.push(...(await bundleFaults(path.join(backups, name))));
  }
  return faults;
}

async function bundleFaults(file: string): Promise<string[]> {
  try {
    const bundle = await openBundle(disk, file);
    for (const packed of bundle.files) for await (const piece of bundle.pieces(packed)) void piece;
    await bundle.close();
    return [];
  } catch (error) {
    return [`${path.basename(file)} stands there and cannot be read: ${String(error)}`];
  }
}

async function documentFaults(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => !name.startsWith('~'));
  const texts = await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')));
  const isWhole = (text: string, index: number) =>
    names[index]?.endsWith('.html') ? text.trimEnd().endsWith('</html>') : text.length > 500;
  return names
    .filter((_, index) => !isWhole(texts[index] ?? '', index))
    .map((name) => `${name} is cut`);
}

async function copyFaults(folder: string): Promise<string[]> {
  const files = await listWordFiles(disk, folder);
  const entries = new Set(files.map((file) => /^records\/entry\/(.+)\//.exec(file)?.[1]));
  entries.delete(undefined);
  return entries.size === 3 ? [] : [`${path.basename(folder)} is restored in part`];
}

/** As the killed program would start again: what it was typing is taken up by the same computer only. */
async function open(home: KillHome): Promise<OpenJournal> {
  const known = await readFile(path.join(home.folder, 'app-data', 'device.json'), 'utf8');
  const { device } = JSON.parse(known) as { readonly device: string };
  const folder = path.join(home.folder, 'journal');
  const place = { disk, journal: folder, device, clock: () => new Date(), sealer: plainSealer };
  const ring = await unlock(home, folder);
  const opening = await openJournalFolder(place, { ring });
  if (opening.outcome === 'not-opened') throw new Error(opening.reason);
  return opening.journal;
}

/** With the acknowledged password, or the next one, which may have been written unsaid. */
async function unlock(home: KillHome, folder: string): Promise<KeyRing | null> {
  let reason = '';
  for (const number of [home.password, home.password + 1]) {
    const secret = { kind: 'password', text: rigPassword(number) } as const;
    const unlocking = await unlockFolder(disk, folder, secret, weakStretching);
    if (unlocking.outcome === 'plain') return null;
    if (unlocking.outcome === 'unlocked') {
      home.password = number;
      return unlocking.ring;
    }
    ({ reason } = unlocking);
  }
  throw new Error(reason);
}
