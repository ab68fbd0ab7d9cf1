import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { makeReportFiles, type ReportInput } from '#main/reports/make-report-files.ts';
import { reportFormats, wholeReport, type ReportKind } from '#shared/reports/report-options.ts';
import { makeContact, makeCustomer, makeFollowUp } from '../main/make-contact.ts';
import { makeSection, testId } from '../main/make-entry.ts';
import { makePorts } from '../main/make-ports.ts';
import { documentText, readPdf } from '../main/reports/read-pdf.ts';
import { startWithJournal, type StartedApp } from '../main/start-app.ts';

const secrets = [
  'Zebediah Quillfeather',
  'Quillfeather and Daughters',
  'zebediah@quillfeather.example',
  '07700 900461',
  'ACC-5519-204',
];
const [realName = '', firm = '', email = '', phone = '', account = ''] = secrets;

/** A relationship whose customer has a line in the register. */
async function journalWithRegister(): Promise<StartedApp> {
  const app = await startWithJournal(
    await makePorts({
      makeReports: (job, onProgress) => makeReportFiles(job.input as ReportInput, onProgress),
    }),
  );
  const { journal } = app;
  await journal.customers.save(makeCustomer({ about: 'Buys flour', printsContext: true }));
  await journal.identities.save({
    id: testId(300),
    realName,
    otherNames: [firm],
    emails: [email],
    phones: [phone],
    accountNumbers: [account],
  });
  const sections = [makeSection('account', 'He asked for rye, and I rang him back.')];
  await journal.contacts.save(makeContact({ stage: 'needs', sections }));
  await journal.followUps.save(makeFollowUp({ doneOn: '2026-03-09', content: 'Rang him' }));
  await journal.captures.save({
    id: testId(600),
    createdAt: '2026-03-17T10:00:00.000Z',
    who: realName,
    customerId: testId(300),
    what: `${realName} came by`,
    soWhat: '',
  });
  return app;
}

async function exportAll(app: StartedApp, kind: ReportKind, folder: string): Promise<void> {
  const started = await app.journal.reports.export({
    options: wholeReport(kind),
    formats: [...reportFormats],
    folder,
  });
  if (started.outcome !== 'started') throw new Error(started.reason);
  for (let seen = -1; ;) {
    const state = await app.journal.jobs.next({ job: started.job, seen });
    if (state?.ending) {
      expect(state.ending).toMatchObject({ outcome: 'saved' });
      return;
    }
    seen = state?.step ?? seen;
  }
}

/** Everything a file holds, packed parts included, as text. */
async function textsOf(file: string): Promise<readonly string[]> {
  const bytes = await readFile(file);
  const raw = bytes.toString('latin1') + bytes.toString('utf8');
  if (file.endsWith('.docx')) {
    const parts = Object.entries(unzipSync(bytes));
    return [raw, ...parts.flatMap(([name, part]) => [name, strFromU8(part)])];
  }
  return file.endsWith('.pdf') ? [raw, documentText(await readPdf(bytes))] : [raw];
}

test('no name of the register is in any byte of any exported document, nor in a calendar file', async () => {
  const app = await journalWithRegister();
  const folder = path.join(app.ports.folders.documents, 'handed-in');
  for (const kind of ['impact', 'portfolio', 'pack'] as const) await exportAll(app, kind, folder);
  await app.journal.followUps.save(makeFollowUp({ id: testId(501), code: 'FU2' }));
  await app.journal.reminders.saveCalendar({ id: null });
  const files = await readdir(app.ports.folders.documents, {
    recursive: true,
    withFileTypes: true,
  });
  const documents = files
    .filter((file) => file.isFile() && !file.parentPath.includes('Hindsight'))
    .map((file) => path.join(file.parentPath, file.name));
  expect(documents.length).toBeGreaterThan(12);
  for (const file of documents) {
    const texts = [file, ...(await textsOf(file))];
    const found = secrets.filter((secret) => texts.some((text) => text.includes(secret)));
    expect(found, file).toEqual([]);
  }
  const impact = documents.find((file) => /impact/i.test(file) && file.endsWith('.md')) ?? '';
  expect(await readFile(impact, 'utf8')).toContain('Relationship with Customer A');
});
