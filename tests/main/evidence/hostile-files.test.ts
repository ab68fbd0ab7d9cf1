import { spawnSync } from 'node:child_process';
import { mkdir, open, stat, symlink, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readEvidencePicture } from '#main/evidence/evidence-picture.ts';
import { takeFile } from '#main/evidence/take-file.ts';
import { realFileSystem } from '#main/storage/file-system.ts';
import { createVault } from '#main/storage/vault.ts';
import { exportName } from '#shared/evidence/export-name.ts';
import { shownAs } from '#shared/evidence/tell-file-type.ts';
import { visibleName } from '#shared/evidence/visible-name.ts';
import { makeJpeg } from '../../files/make-jpeg.ts';
import { makePlace } from '../storage/make-place.ts';
import { temporaryFolder } from '../temporary-folder.ts';

async function openPlace() {
  const { disk, journal } = await makePlace();
  return { disk, journal, vault: createVault(disk, journal) };
}

/** The head of a PNG that asks for a picture of this size; there is next to nothing behind it. */
function pngHead(width: number, height: number): Buffer {
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  size.set([8, 6, 0, 0, 0], 8);
  const chunk = (name: string, data: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(name, 'latin1'), data, Buffer.alloc(4)]);
  };
  return Buffer.concat([
    Buffer.from('\u0089PNG\r\n\u001A\n', 'latin1'),
    chunk('IHDR', size),
    chunk('IDAT', deflateSync(Buffer.alloc(64))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

type Make = (file: string) => Promise<unknown>;
const holding =
  (content: string | Uint8Array): Make =>
  (file) =>
    writeFile(file, content);

/** What is no file, or no file to be copied: refused, each in one sentence. */
const refused: Readonly<Record<string, Make>> = {
  'a link to the passwords': (file) => symlink('/etc/passwd', file),
  'a link to nothing': (file) => symlink('/nowhere/at-all', file),
  'a link to itself': (file) => symlink(file, file),
  'a link to a folder': (file) => symlink('/tmp', file),
  'a link to endless zeros': (file) => symlink('/dev/zero', file),
  'a pipe nobody writes into': async (file) => spawnSync('mkfifo', [file]),
  'a folder': (file) => mkdir(file),
  'nothing at all': () => Promise.resolve(),
  'zero bytes': holding(''),
  'a hole of 200 GB': async (file) => {
    await writeFile(file, 'x');
    await truncate(file, 200_000_000_000);
  },
  'a hole of 600 MB': async (file) => {
    await writeFile(file, 'x');
    await truncate(file, 600_000_000);
  },
  'a file nobody may read': async (file) => {
    await writeFile(file, 'x', { mode: 0 });
    // The owner of everything may read it all the same.
    if (process.getuid?.() === 0) await truncate(file, 0);
  },
};

const page = '<html><script>alert(1)</script></html>';
/** What is kept as it is and never shown by more than its name. */
const keptUnseen: Readonly<Record<string, string | Uint8Array>> = {
  'setup.exe': 'MZ\u0000\u0000program',
  'invoice.pdf.lnk': 'L\u0000\u0000\u0000\u0001\u0014\u0002',
  'page.html': page,
  'page.txt': page,
  'drawing.svg': '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
  'drawing.png': '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
  'letter.docm': 'PK\u0003\u0004macro',
  'table.xlsm': 'PK\u0003\u0004macro',
  'start.bat': '@echo off\r\ndel *.*\r\n',
  'start.sh': '#!/bin/sh\nrm -rf /\n',
  'start.ps1': 'Remove-Item C:\\ -Recurse\n',
  'start.js': 'require("child_process")\n',
  'start.vbs': 'CreateObject("WScript.Shell")\n',
  'place.url': '[InternetShortcut]\nURL=file:///etc/passwd\n',
  'run.desktop.inf': '[Setup]\nrun=1\n',
  'program.elf': '\u007FELF\u0002\u0001\u0001\u0000\u0000',
  'mac.command': '\u00CF\u00FA\u00ED\u00FE\u0000\u0000',
  'lib.dll': 'MZ\u0090\u0000\u0003\u0000',
  'app.jar': 'PK\u0003\u0004META-INF',
  'disk.iso': `${'\u0000'.repeat(64)}CD001`,
  'mail.mht': 'From: <Saved>\nMIME-Version: 1.0\nContent-Type: text/html\n\n',
  'old.doc': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
  'photo.heic': '\u0000\u0000\u0000\u0018ftypheic\u0000\u0000',
  'noise.bin': new Uint8Array(5000).map((_, index) => (index * 7919) % 256),
  'archive.zip': 'PK\u0003\u0004zip',
  'script.pdf.html': page,
};

/** What looks like a picture and is none that may be unpacked. */
const noPicture: Readonly<Record<string, Uint8Array>> = {
  'a picture of 50,000 by 50,000': pngHead(50_000, 50_000),
  'a picture 1 wide and 200 million high': pngHead(1, 200_000_000),
  'a picture of no size': pngHead(0, 0),
  'a JPEG that ends in its head': new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]),
  'a JPEG of zeros': new Uint8Array([0xff, 0xd8, 0xff, ...Array<number>(2000).fill(0)]),
  'a GIF of 65,535 by 65,535': Buffer.from('GIF89a\u00FF\u00FF\u00FF\u00FF\u0000\u0000', 'latin1'),
  'a page that begins as a GIF': Buffer.from('GIF89a=1;/*<script>alert(1)</script>', 'latin1'),
};

const oddNames = [
  'photo\u202Egpj.exe',
  'a\nb.txt',
  '  spaces  .txt',
  'trailing dot.',
  'CON',
  'nul.txt',
  'COM¹.txt',
  'a:b*c?.txt',
  '-rf',
  '$(rm -rf).txt',
  '`id`.txt',
  '%2e%2e%2fetc',
  '..',
  '.hidden',
  '~$lock.docx',
  'קובץ.txt',
  'e\u0301té.txt',
  '😀'.repeat(30),
  'x'.repeat(250),
  '__proto__',
  'constructor',
  "'; drop table--.txt",
].filter((name) => name !== '..');

const isSentence = (text: string) => /^\P{Cc}{10,250}[.]$/u.test(text);

describe('a file that is handed in to do harm', () => {
  it.each(Object.entries(refused))('%s is refused in one sentence', async (_, make) => {
    const place = await openPlace();
    const file = path.join(await temporaryFolder(), 'evidence.txt');
    await make(file);
    const taken = await takeFile(place, file, false);
    expect(taken.outcome).toBe('refused');
    if (taken.outcome === 'refused') expect(isSentence(taken.reason), taken.reason).toBe(true);
    expect((await place.vault.list()).size).toBe(0);
  });

  it('a device is refused', async () => {
    const place = await openPlace();
    for (const device of ['/dev/zero', '/dev/null', '/dev/random', '/proc/self/mem', '/dev/tty']) {
      expect((await takeFile(place, device, true)).outcome, device).toBe('refused');
    }
  });

  it.each(Object.entries(keptUnseen))('%s is kept whole and never shown', async (name, content) => {
    const place = await openPlace();
    const file = path.join(await temporaryFolder(), name);
    await writeFile(file, content, typeof content === 'string' ? 'latin1' : undefined);
    const taken = await takeFile(place, file, false);
    if (taken.outcome === 'refused') throw new Error(taken.reason);
    expect(shownAs(taken.file.mediaType)).toBe('nothing');
    expect(await readEvidencePicture(place.vault, taken.file.blob)).toBeNull();
    expect(await place.vault.isWhole(taken.file.blob)).toBe(true);
    expect(exportName(name, taken.file.mediaType)).toMatch(/\.(?:file|docx|zip|heic)$/);
  });

  it.each(Object.entries(noPicture))('%s is kept and not unpacked', async (_, content) => {
    const place = await openPlace();
    const file = path.join(await temporaryFolder(), 'photo.png');
    await writeFile(file, content);
    const taken = await takeFile(place, file, false);
    if (taken.outcome === 'refused') throw new Error(taken.reason);
    expect(await readEvidencePicture(place.vault, taken.file.blob)).toBeNull();
  });

  it.each(oddNames)('the name %j is kept as it is and harmless on the way out', async (name) => {
    const place = await openPlace();
    const file = path.join(await temporaryFolder(), name);
    await writeFile(file, 'words');
    const taken = await takeFile(place, file, false);
    if (taken.outcome === 'refused') throw new Error(taken.reason);
    expect(taken.file.name).toBe(name);
    // oxlint-disable-next-line no-control-regex -- these are the characters to find
    expect(visibleName(name)).not.toMatch(/[\u0000-\u001F\u202A-\u202E]/);
    expect(exportName(name, taken.file.mediaType)).toMatch(/^[^/\\:*?"<>|]{1,100}$/u);
    expect([...(await place.vault.list())].every((blob) => /^[0-9a-f]{64}$/.test(blob))).toBe(true);
  });

  it('a file that goes on growing is given up after three tries', async () => {
    const place = await openPlace();
    const file = path.join(await temporaryFolder(), 'log.txt');
    await writeFile(file, 'x'.repeat(100_000));
    const writer = await open(file, 'a');
    const growing = {
      ...place.disk,
      openPlainFile: async (name: string) => {
        const opened = await realFileSystem.openPlainFile(name);
        const read: typeof opened.read = async (...where) => {
          await writer.write('more');
          return opened.read(...where);
        };
        return { ...opened, read };
      },
    };
    const taken = await takeFile({ ...place, disk: growing }, file, false);
    await writer.close();
    expect(taken).toEqual({
      outcome: 'refused',
      reason:
        'log.txt changed while it was being copied: add it again when nothing is writing to it.',
    });
  });

  it('a disk without room says so before anything is copied', async () => {
    const place = await openPlace();
    const file = path.join(await temporaryFolder(), 'video.mp4');
    await writeFile(file, makeJpeg(40, 40));
    const full = { ...place.disk, freeBytes: () => Promise.resolve(1000) };
    expect(await takeFile({ ...place, disk: full }, file, false)).toEqual({
      outcome: 'refused',
      reason: 'There is no room for video.mp4 on the disk: free some space, then add it again.',
    });
  });

  it('a hard link is copied, never tied to the journal', async () => {
    const place = await openPlace();
    const folder = await temporaryFolder();
    await writeFile(path.join(folder, 'one.txt'), 'mine');
    await realFileSystem.link(path.join(folder, 'one.txt'), path.join(folder, 'two.txt'));
    const taken = await takeFile(place, path.join(folder, 'two.txt'), false);
    if (taken.outcome === 'refused') throw new Error(taken.reason);
    expect((await stat(place.vault.pathOf(taken.file.blob))).nlink).toBe(1);
  });
});
