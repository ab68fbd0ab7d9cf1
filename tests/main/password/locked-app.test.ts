import path from 'node:path';
import { expect, test } from 'vitest';
import { wholeReport } from '#shared/reports/report-options.ts';
import type { MakeReports } from '#main/platform/ports.ts';
import { makeReportFiles, type ReportInput } from '#main/reports/make-report-files.ts';
import { makeJpeg } from '../../files/make-jpeg.ts';
import { makeEntry } from '../make-entry.ts';
import { makePorts } from '../make-ports.ts';
import { endOf, startSealed, unlock } from './sealed-journal.ts';

const makeReports: MakeReports = ({ input }, tell) => makeReportFiles(input as ReportInput, tell);

test('a locked journal is at no address: not its preview, not what was exported, not a picture of its evidence', async () => {
  const { app, journal, folder, ports } = await startSealed(await makePorts({ makeReports }));
  const made = await journal.entries.create({ modelId: 'gibbs', title: 'One', happenedOn: null });
  const entry = { ...makeEntry({ included: true }), id: made.id, code: made.code };
  await journal.entries.save(entry);
  const bytes = makeJpeg(30, 20);
  const begun = await journal.vault.begin({ name: 'a.jpg', bytes: bytes.length, large: false });
  if (begun.outcome === 'refused') throw new Error(begun.reason);
  const { upload } = begun;
  await journal.vault.piece({ upload, base64: Buffer.from(bytes).toString('base64') });
  const kept = await journal.vault.finish({ upload });
  if (kept.outcome === 'refused') throw new Error(kept.reason);
  const previewed = await journal.reports.preview(wholeReport('entry'));
  if (previewed.outcome !== 'ready') throw new Error(previewed.reason);
  const started = await journal.reports.export({
    options: wholeReport('entry'),
    formats: ['md'],
    folder: path.join(ports.folders.documents, 'out'),
  });
  if (started.outcome !== 'started') throw new Error(started.reason);
  const { job } = started;
  const [document] = (await endOf(journal, job)).files;

  const pageId = previewed.url.split('/').at(-1) ?? '';
  const atItsAddresses = async () => [
    app.preview(pageId) !== null,
    app.exportedFile(job, document?.name ?? '') !== null,
    (await app.evidencePicture(kept.file.blob)) !== null,
    (await journal.jobs.next({ job, seen: -1 })) !== null,
  ];
  expect(await atItsAddresses()).toEqual([true, true, true, true]);
  await journal.journals.lock();
  expect(await atItsAddresses()).toEqual([false, false, false, false]);
  await expect(
    journal.vault.read({ blob: kept.file.blob, position: 0, length: 9 }),
  ).rejects.toThrow('No journal is open');

  // What was made before the lock stays forgotten; the evidence is the journal's own again.
  await unlock(journal, folder);
  expect(await atItsAddresses()).toEqual([false, false, true, false]);
});
