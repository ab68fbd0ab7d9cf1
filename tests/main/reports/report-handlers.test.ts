import { createVault } from '#main/storage/vault.ts';
import { randomBytes } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { JobState } from '#shared/jobs/job.ts';
import type { ReportContent } from '#shared/reports/report-content.ts';
import { createJobs } from '#main/jobs/jobs.ts';
import { usualStretching } from '#main/password/stretch-password.ts';
import type { MakeReports, Ports } from '#main/platform/ports.ts';
import { makeReportFiles, NotMade, type ReportInput } from '#main/reports/make-report-files.ts';
import { createReportHandlers } from '#main/reports/report-handlers.ts';
import { createDisk } from '#main/storage/disk.ts';
import { realFileSystem } from '#main/storage/file-system.ts';
import { makeAccount, makeContent, optionsFor } from '../../shared/reports/make-content.ts';
import { heldPromise } from '../held-promise.ts';
import { createFailingFileSystem } from '../storage/failing-file-system.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const random = (count: number) => randomBytes(count);

/** The real writers, in this thread. */
const makeHere: MakeReports = (job, onProgress) =>
  makeReportFiles(job.input as ReportInput, onProgress);

function open(
  given: {
    content?: ReportContent;
    makeReports?: MakeReports;
    fileSystem?: typeof realFileSystem;
    host?: Ports['host'];
  } = {},
) {
  const opened: string[] = [];
  const ports: Ports = {
    host: given.host ?? 'desktop',
    version: '1.0.0',
    program: 'Hindsight in a test',
    clock: () => new Date('2026-03-17T10:00:00.000Z'),
    random,
    stretching: usualStretching,
    dialogs: null,
    notifier: null,
    opener: {
      open: async (file) => {
        opened.push(file);
        return { outcome: 'opened' };
      },
      showInFolder: async () => ({ outcome: 'opened' }),
    },
    folders: { resources: '', appData: '', documents: '' },
    makeReports: given.makeReports ?? makeHere,
  };
  const jobs = createJobs(ports);
  const content = given.content ?? makeContent({ entries: [makeAccount('RA1', {})] });
  const disk = createDisk(given.fileSystem ?? realFileSystem, random, 'test00');
  const reports = createReportHandlers({
    ports,
    jobs,
    content: () => content,
    preflight: async () => [],
    disk,
    vault: () => createVault(disk, '/nowhere'),
  });

  const exportTo = async (
    folder: string,
    kind: 'impact' | 'pack' = 'impact',
    formats: ReportInput['formats'] = ['html', 'md'],
  ) => {
    const started = await reports.handlers.export({
      options: optionsFor(kind),
      formats: [...formats],
      folder,
    });
    if (started.outcome !== 'started') throw new Error(started.reason);
    return { job: started.job, ending: await endOf(started.job) };
  };
  const endOf = async (job: string): Promise<NonNullable<JobState['ending']>> => {
    for (let seen = -1; ;) {
      const state = await jobs.handlers.next({ job, seen });
      if (state?.ending) return state.ending;
      seen = state?.step ?? seen;
    }
  };
  return { reports, jobs, opened, exportTo, endOf };
}

describe('exporting', () => {
  test('writes each format under a name that says what it is', async () => {
    const folder = path.join(await temporaryFolder(), 'new', 'folder');
    const { ending } = await open().exportTo(folder);
    expect(ending).toMatchObject({ outcome: 'saved', folder });
    expect((await readdir(folder)).toSorted()).toEqual([
      'Impact_report_2026-03-17_tranter-e.html',
      'Impact_report_2026-03-17_tranter-e.md',
    ]);
  });

  test('the Word file and the PDF come out of one layout', async () => {
    const folder = await temporaryFolder();
    const { ending } = await open().exportTo(folder, 'impact', ['pdf', 'docx']);
    expect(ending.files.map((file) => file.format)).toEqual(['docx', 'pdf']);
    const starts = await Promise.all(
      ending.files.map(async (file) =>
        (await readFile(file.path)).subarray(0, 4).toString('latin1'),
      ),
    );
    expect(starts).toEqual(['PK\u0003\u0004', '%PDF']);
  });

  test('never writes over a file: the second one gets a number', async () => {
    const folder = await temporaryFolder();
    const mine = path.join(folder, 'Impact_report_2026-03-17_tranter-e.md');
    await writeFile(mine, 'mine');
    const { ending } = await open().exportTo(folder, 'impact', ['md']);
    expect(ending.files.map((file) => file.name)).toEqual([
      'Impact_report_2026-03-17_tranter-e (2).md',
    ]);
    expect(await readFile(mine, 'utf8')).toBe('mine');
  });

  test('a pack handed out twice stands in two folders', async () => {
    const folder = await temporaryFolder();
    const app = open();
    const { ending } = await app.exportTo(folder, 'pack', ['md']);
    await app.exportTo(folder, 'pack', ['md']);
    expect((await readdir(folder)).toSorted()).toEqual([
      'Submission_pack_2026-03-17_tranter-e',
      'Submission_pack_2026-03-17_tranter-e (2)',
    ]);
    expect(
      ending.files.every((file) => file.name.startsWith('Submission_pack_2026-03-17_tranter-e/')),
    ).toBe(true);
  });

  test('nothing to report is said before any work begins', async () => {
    const { reports } = open({ content: makeContent() });
    const answer = await reports.handlers.export({
      options: optionsFor('impact'),
      formats: ['md'],
      folder: '/nowhere',
    });
    expect(answer).toMatchObject({ outcome: 'nothing-to-export' });
  });

  test.each(['ENOSPC', 'EACCES', 'EIO'] as const)(
    'a disk that refuses with %s fails the job with one sentence',
    async (fault) => {
      const folder = path.join(await temporaryFolder(), 'out');
      const fileSystem = createFailingFileSystem(fault, 3);
      const { ending } = await open({ fileSystem }).exportTo(folder);
      expect(ending.outcome).toBe('failed');
      expect(ending.outcome === 'failed' && ending.reason).toMatch(/^[^\n]+: [^\n]+\.$/);
    },
  );

  test('a writer that fails names the format, and what was saved stays', async () => {
    const folder = await temporaryFolder();
    const makeReports: MakeReports = async function* () {
      yield { path: 'a.md', format: 'md', bytes: new Uint8Array([1]) };
      throw new NotMade('The PDF file could not be made (no font): try another format.');
    };
    const { ending } = await open({ makeReports }).exportTo(folder);
    expect(ending).toMatchObject({
      outcome: 'failed',
      reason: 'The PDF file could not be made (no font): try another format.',
      files: [{ name: 'a.md' }],
    });
  });

  test('a stop keeps what was finished and writes nothing more', async () => {
    const folder = await temporaryFolder();
    const held = heldPromise<null>();
    const makeReports: MakeReports = async function* () {
      yield { path: 'a.md', format: 'md', bytes: new Uint8Array([1]) };
      await held.promise;
      yield { path: 'b.md', format: 'md', bytes: new Uint8Array([2]) };
    };
    const { reports, jobs, endOf } = open({ makeReports });
    const started = await reports.handlers.export({
      options: optionsFor('impact'),
      formats: ['md'],
      folder,
    });
    const job = started.outcome === 'started' ? started.job : '';
    while (jobs.filesOf(job)?.length === 0) await new Promise(setImmediate);
    await jobs.handlers.stop({ job });
    held.fulfil(null);
    expect(await endOf(job)).toMatchObject({ outcome: 'cancelled', files: [{ name: 'a.md' }] });
    expect(await readdir(folder)).toEqual(['a.md']);
  });
});

describe('opening', () => {
  test('opens a document that the job saved and nothing else', async () => {
    const folder = await temporaryFolder();
    const { reports, opened, exportTo } = open();
    const { job, ending } = await exportTo(folder, 'impact', ['md']);
    const [file] = ending.files;
    expect(await reports.handlers.open({ job, name: file?.name ?? '' })).toEqual({
      outcome: 'opened',
    });
    expect(opened).toEqual([file?.path]);
    expect(await reports.handlers.open({ job, name: '../../etc/passwd' })).toMatchObject({
      outcome: 'not-opened',
    });
    expect(reports.exportedFile(job, 'other.md')).toBeNull();
    expect(opened).toHaveLength(1);
  });
});

test('in the browser host a document is shown by the browser, at an address of its own', async () => {
  const { reports, opened, exportTo } = open({ host: 'browser' });
  const { job, ending } = await exportTo(await temporaryFolder(), 'impact', ['md']);
  const name = ending.files[0]?.name ?? '';
  expect(await reports.handlers.open({ job, name })).toEqual({
    outcome: 'address',
    url: `/exported/${job}/${name}`,
  });
  expect(reports.exportedFile(job, name)).toBe(ending.files[0]?.path);
  expect(opened).toEqual([]);
});

describe('previewing', () => {
  test('keeps the last three pages under ids nobody can guess', async () => {
    const { reports } = open();
    const urls: string[] = [];
    for (let count = 0; count < 4; count += 1) {
      const ready = await reports.handlers.preview(optionsFor('impact'));
      if (ready.outcome !== 'ready') throw new Error(ready.reason);
      expect(ready.words).toBeGreaterThan(100);
      urls.push(ready.url);
    }
    const pages = urls.map((url) => reports.preview(url.replace('/preview/', '')));
    expect(pages[0]).toBeNull();
    expect(pages.slice(1).every((page) => page?.startsWith('<!doctype html>'))).toBe(true);
    expect(urls[0]).toMatch(/^\/preview\/[0-9a-f]{32}$/);
  });
});
