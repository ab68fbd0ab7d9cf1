import { rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkJournal } from '#main/journal/check-journal.ts';
import type { JournalClient } from '#shared/contract/contract.ts';
import type { Entry } from '#shared/entries/entry.ts';
import type { RichText } from '#shared/entries/rich-text.ts';
import { switchModel } from '#shared/entries/switch-model.ts';
import { wholeReport } from '#shared/reports/report-options.ts';
import { testId } from '../make-entry.ts';
import { startApp, startWithJournal, type StartedApp } from '../start-app.ts';

const unit = 'develop-customer-relationships-l2';

const claimed: RichText = {
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        {
          type: 'text',
          text: 'I was ashamed of the cold soup.',
          marks: [{ type: 'claim', attrs: { claim: testId(9), criteria: [`${unit}/1.1`] } }],
        },
      ],
    },
  ],
};

/** An entry whose feelings were written after Gibbs and which is answered after STAR(R) since. */
async function startSwitched(): Promise<StartedApp & { readonly entry: Entry }> {
  const started = await startWithJournal();
  const { journal } = started;
  const made = await journal.entries.create({ modelId: 'gibbs', title: 'Soup', happenedOn: null });
  const sections = made.sections.map((section) =>
    section.stageId === 'feelings' ? { ...section, content: claimed } : section,
  );
  const entry = await switched(journal, { ...made, sections, included: true }, 'star-r');
  await journal.entries.save(entry);
  return { ...started, entry };
}

async function switched(journal: JournalClient, entry: Entry, modelId: string): Promise<Entry> {
  const { reflectiveModels } = await journal.guides.list();
  const called = (id: string) => reflectiveModels.find((model) => model.id === id)!;
  return switchModel(entry, called(entry.modelId), called(modelId));
}

test('words kept from another model count as claimed, and the place says where they come from', async () => {
  const { journal } = await startSwitched();
  const [coverage] = await journal.coverage.list();
  const claims = coverage?.criteria.find(({ code }) => code === '1.1')?.claims;
  expect(claims).toMatchObject([
    { place: 'Kept from Gibbs: Feelings', words: 'I was ashamed of the cold soup.' },
  ]);
});

test('words kept from another model are printed under a heading that says so', async () => {
  const { app, journal } = await startSwitched();
  const preview = await journal.reports.preview(wholeReport('portfolio'));
  const url = preview.outcome === 'ready' ? preview.url : '';
  const page = app.preview(url.split('/').at(-1) ?? '') ?? '';
  expect(page).toContain('Kept from Gibbs: Feelings');
  expect(page).toContain('I was ashamed of the cold soup');
});

test('words kept from another model are no written stage of the new one, and no fault of the journal', async () => {
  const { journal, folder, ports } = await startSwitched();
  expect(await journal.entries.list()).toMatchObject([{ stagesWritten: 0, stages: 5 }]);
  expect(await checkJournal(folder, ports)).toEqual([]);
});

test('an entry comes back from the disk as it was switched, and switches back to what it was', async () => {
  const { app, ports, folder, entry } = await startSwitched();
  await app.close();
  const again = await startApp(ports);
  await again.journal.journals.open({ folder });
  const kept = await again.journal.entries.get({ id: entry.id });
  expect(kept).toEqual(entry);
  const back = await switched(again.journal, kept!, 'gibbs');
  expect(back.sections.find(({ stageId }) => stageId === 'feelings')).toEqual({
    stageId: 'feelings',
    content: claimed,
  });
});

test('a model that came with a later version is copied into an older journal once it is used', async () => {
  const { app, ports, folder } = await startWithJournal();
  await app.close();
  const file = (id: string) => path.join(folder, 'guides', 'reflective-models', `${id}.json`);
  await rm(file('kolb'));
  await rm(file('johns'));
  const again = await startApp(ports);
  await again.journal.journals.open({ folder });
  const entry = await again.journal.entries.create({
    modelId: 'kolb',
    title: '',
    happenedOn: null,
  });
  await again.journal.entries.save(await switched(again.journal, entry, 'johns'));
  await again.app.close();
  expect(await checkJournal(folder, ports)).toEqual([]);
});
