import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeReportFiles, type ReportInput } from '#main/reports/make-report-files.ts';
import { emptyEvidence } from '#shared/evidence/evidence.ts';
import { wholeReport, type ReportFormat } from '#shared/reports/report-options.ts';
import { makeJpeg } from '../../files/make-jpeg.ts';
import { placeMark, withExif } from '../../files/with-exif.ts';
import { makeEntry, testId } from '../make-entry.ts';
import { makePorts } from '../make-ports.ts';
import { startWithJournal } from '../start-app.ts';

const unit = 'develop-customer-relationships-l2';

/** A journal with one account and one item that has a photo (with its place still in it) and a program. */
async function startWithFiles(handedIn: boolean) {
  const ports = await makePorts({
    makeReports: (job, tell) => makeReportFiles(job.input as ReportInput, tell),
  });
  const started = await startWithJournal(ports);
  const { journal } = started;
  const photo = Buffer.from(withExif(makeJpeg(320, 240), 1));
  const keep = async (name: string, bytes: Uint8Array) => {
    const begun = await journal.vault.begin({ name, bytes: bytes.length, large: false });
    if (begun.outcome === 'refused') throw new Error(begun.reason);
    await journal.vault.piece({
      upload: begun.upload,
      base64: Buffer.from(bytes).toString('base64'),
    });
    const sent = await journal.vault.finish({ upload: begun.upload });
    if (sent.outcome === 'refused') throw new Error(sent.reason);
    return { ...sent.file, caption: '', addedAt: '2026-03-14T10:00:00.000Z' };
  };
  const wall = await keep('Café wall\u202E.jpg', photo);
  const program = await keep('../CON.exe', Buffer.from('MZ\u0000\u0000program'));
  await journal.evidence.save({
    ...emptyEvidence,
    id: testId(4),
    code: 'E001',
    title: 'The comment wall',
    criteria: [`${unit}/1.1`],
    handedIn,
    files: [
      {
        ...wall,
        id: testId(5),
        caption: 'Cards on the wall',
        photo: { width: 320, height: 240 },
      },
      { ...program, id: testId(6) },
    ],
  });
  await journal.entries.save(makeEntry({ included: true }));
  return { ...started, ports };
}

async function exportTo(
  started: Awaited<ReturnType<typeof startWithFiles>>,
  kind: 'pack' | 'portfolio',
  { anonymise = false, formats = ['html', 'docx', 'pdf'] as ReportFormat[] } = {},
) {
  const { journal, ports } = started;
  const folder = path.join(ports.folders.documents, kind);
  const answer = await journal.reports.export({
    options: { ...wholeReport(kind), anonymise },
    formats,
    folder,
  });
  if (answer.outcome !== 'started') throw new Error(answer.reason);
  for (let seen = -1; ;) {
    const state = await journal.jobs.next({ job: answer.job, seen });
    if (state?.ending) {
      expect('reason' in state.ending ? state.ending.reason : '').toBe('');
      break;
    }
    seen = state?.step ?? seen;
  }
  const names = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((item) => item.isFile())
    .map((item) => path.relative(folder, path.join(item.parentPath, item.name)));
  return { folder, names: names.sort() };
}

describe('evidence that is handed in', () => {
  it('stands in numbered folders of the pack, under harmless names, whole', async () => {
    const started = await startWithFiles(true);
    const { folder, names } = await exportTo(started, 'pack');
    const evidence = names.filter((name) => name.includes('Evidence/'));
    expect(evidence.map((name) => name.split('/').slice(1).join('/'))).toEqual([
      'Evidence/E001_The-comment-wall/01_Cafe-wall.jpg',
      'Evidence/E001_The-comment-wall/02_file-CON.exe.file',
    ]);
    const program = await readFile(path.join(folder, evidence[1] ?? ''));
    expect(createHash('sha256').update(program).digest('hex')).toBe(
      createHash('sha256').update('MZ\u0000\u0000program').digest('hex'),
    );
    const index = names.find((name) => name.includes('Index') && name.endsWith('.html')) ?? '';
    expect(await readFile(path.join(folder, index), 'utf8')).toContain('01_Cafe-wall.jpg');
  });

  it('shows its photos in the documents, with words and without the place', async () => {
    const { folder, names } = await exportTo(await startWithFiles(true), 'portfolio');
    for (const name of names) {
      const bytes = await readFile(path.join(folder, name));
      expect(bytes.includes(placeMark), name).toBe(false);
    }
    const page = await readFile(
      path.join(folder, names.find((n) => n.endsWith('.html')) ?? ''),
      'utf8',
    );
    expect(page).toMatch(
      /<img src="data:image\/jpeg;base64,[^"]+" alt="Photograph E001: Cards on the wall"/,
    );
    const data = /data:image\/jpeg;base64,([^"]+)"/.exec(page)?.[1] ?? '';
    expect(Buffer.from(data, 'base64').includes(placeMark)).toBe(false);
    const pdf = await readFile(path.join(folder, names.find((n) => n.endsWith('.pdf')) ?? ''));
    expect(pdf.includes('/DCTDecode')).toBe(true);
  });

  it('stays in the journal when nobody asked for it, and when names are left out', async () => {
    const formats: ReportFormat[] = ['html'];
    const quiet = await exportTo(await startWithFiles(false), 'pack', { formats });
    expect(quiet.names.filter((name) => name.includes('Evidence/'))).toEqual([]);
    const anonymous = await exportTo(await startWithFiles(true), 'pack', {
      anonymise: true,
      formats,
    });
    expect(anonymous.names.filter((name) => name.includes('Evidence/'))).toEqual([]);
  });
});
