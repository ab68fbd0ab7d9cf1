import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { makeReportFiles, type ReportInput } from '#main/reports/make-report-files.ts';
import { readTexts } from '#main/privacy/read-texts.ts';
import { richTextFromPlain } from '#shared/entries/rich-text.ts';
import { reportFormats, reportKinds, wholeReport } from '#shared/reports/report-options.ts';
import { testId } from '../main/make-entry.ts';
import { makePorts } from '../main/make-ports.ts';
import { startWithJournal } from '../main/start-app.ts';

const secrets = ['Margaret', 'Brien', 'Maggie', 'margaret@', '07700', 'AC-448812', 'AC448812'];

it('after an anonymised export no name or number of the register is in any byte that came out', async () => {
  const ports = await makePorts({
    makeReports: ({ input }, tell) => makeReportFiles(input as ReportInput, tell),
  });
  const { journal, app } = await startWithJournal(ports);
  await journal.customers.save({
    id: testId(7),
    code: 'Customer B',
    relation: 'external',
    about: 'Maggie likes tea',
    preference: '',
  });
  await journal.identities.save({
    id: testId(7),
    realName: 'Margaret O’Brien',
    otherNames: ['Maggie'],
    emails: ['margaret@example.org'],
    phones: ['07700 900123'],
    accountNumbers: ['AC-448812'],
  });
  const entry = await journal.entries.create({
    modelId: 'gibbs',
    title: 'The call to Mrs O’Brien',
    happenedOn: '2026-03-14',
  });
  const said =
    'I rang Margaret O’Brien on 07700900123 about AC448812. Maggie wrote from margaret@example.org. BRIEN, MARGARET was on the slip.';
  await journal.entries.save({
    ...entry,
    included: true,
    setting: 'phone with Maggie',
    sections: [{ stageId: 'description', content: richTextFromPlain(said) }],
  });
  await journal.changes.save({
    id: testId(8),
    title: 'Ringing the O’Briens back',
    changedOn: '2026-02-01',
    setting: '',
    sections: [{ stageId: 'aim', content: richTextFromPlain('Maggie asked for it.') }],
  });
  await journal.evidence.save({
    id: testId(9),
    code: 'E1',
    title: 'Card from Maggie O’Brien',
    type: 'WP',
    date: null,
    description: 'signed M. O’Brien',
    keptAt: '',
    seenBy: '',
    criteria: [],
    customerIds: [],
  });

  const folder = await mkdtemp(path.join(tmpdir(), 'hindsight-nobody-'));
  for (const kind of reportKinds) {
    const options = {
      ...wholeReport(kind),
      anonymise: true,
      ...(kind === 'entry' ? { entryIds: [entry.id] } : {}),
    };
    const started = await journal.reports.export({
      options,
      formats: [...reportFormats],
      folder: path.join(folder, kind),
    });
    if (started.outcome !== 'started') throw new Error(started.reason);
    for (let seen = -1, ended = false; !ended;) {
      const state = await journal.jobs.next({ job: started.job, seen });
      seen = state?.step ?? seen;
      ended = !state || state.ending !== null;
      if (state?.ending) expect(state.ending.outcome).toBe('saved');
    }
  }
  await app.close();

  const items = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = items
    .filter((item) => item.isFile())
    .map((item) => path.join(item.parentPath, item.name));
  expect(files.length).toBeGreaterThan(12);
  const told: string[] = [];
  for (const file of files) {
    const bytes = await readFile(file);
    const parts = file.endsWith('.docx') ? Object.values(unzipSync(bytes)) : [bytes];
    const texts = await readTexts(file, bytes);
    const all = [
      file,
      ...parts.map((part) => withoutPlaces(Buffer.from(part).toString('latin1'))),
      ...parts.map((part) => withoutPlaces(Buffer.from(part).toString('utf8'))),
      ...texts.map(({ text }) => text),
    ];
    for (const secret of secrets) {
      if (all.some((text) => text.toLowerCase().includes(secret.toLowerCase())))
        told.push(`${path.relative(folder, file)}: ${secret}`);
    }
  }
  expect(told).toEqual([]);
});

/** A PDF lists where its objects lie as ten digits each: chance makes those of a telephone number among them. */
const withoutPlaces = (text: string) => text.replace(/^\d{10} \d{5} [nf]/gmu, '');
