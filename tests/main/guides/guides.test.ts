import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { modelOfDraft } from '#shared/guides/own-model.ts';
import type { ReflectiveModel } from '#shared/guides/reflective-model.ts';
import { startApp, startWithJournal } from '../start-app.ts';

const openAgain = async (change: (folder: string) => Promise<void>) => {
  const { app, ports, folder } = await startWithJournal();
  await app.close();
  await change(folder);
  const again = await startApp(ports);
  await again.journal.journals.open({ folder });
  return again.journal;
};

test('a model copied before stages knew their steps learns them from the app, and keeps its questions', async () => {
  const journal = await openAgain(async (folder) => {
    const file = path.join(folder, 'guides/reflective-models/gibbs.json');
    const pack = JSON.parse(await readFile(file, 'utf8')) as {
      purposes?: unknown;
      stages: { spine?: unknown; question: string }[];
    };
    delete pack.purposes;
    for (const stage of pack.stages) {
      delete stage.spine;
      stage.question = 'My centre asks this.';
    }
    await writeFile(file, JSON.stringify(pack));
  });
  const { reflectiveModels } = await journal.guides.list();
  const gibbs = reflectiveModels.find(({ id }) => id === 'gibbs');
  expect(gibbs?.purposes).toEqual(['difficult-moment']);
  expect(gibbs?.stages[1]).toMatchObject({ spine: ['feel'], question: 'My centre asks this.' });
});

const own: ReflectiveModel = modelOfDraft(
  {
    id: null,
    name: 'Two questions',
    bestFor: 'After a long shift',
    minutes: 5,
    stages: [{ key: 'a', id: null, name: 'Good', question: 'What went well?', step: 'evaluate' }],
  },
  [],
);

test('a way to reflect of one’s own is kept, exported, and taken in by another journal', async () => {
  const { journal, ports } = await startWithJournal();
  expect(await journal.guides.saveModel(own)).toMatchObject({ outcome: 'saved' });
  const entry = await journal.entries.create({ modelId: own.id, title: '', happenedOn: null });
  expect(entry.sections.map(({ stageId }) => stageId)).toEqual(['good']);

  const exported = await journal.guides.exportModel({ id: own.id });
  const again = await journal.guides.exportModel({ id: own.id });
  expect(exported).toEqual({
    outcome: 'exported',
    file: path.join(ports.folders.documents, 'own-two-questions.json'),
  });
  expect(again).not.toEqual(exported);

  const other = await startWithJournal();
  const file = exported.outcome === 'exported' ? exported.file : '';
  const base64 = (await readFile(file)).toString('base64');
  const taken = await other.journal.imports.take({ name: 'two.json', base64 });
  expect(taken).toMatchObject({ outcome: 'imported', what: 'guide' });
  const { reflectiveModels } = await other.journal.guides.list();
  expect(reflectiveModels).toContainEqual(own);
});

test('a published way to reflect is not changed into one’s own', async () => {
  const { journal } = await startWithJournal();
  expect(await journal.guides.saveModel({ ...own, id: 'gibbs', name: 'Gibbs' })).toEqual({
    outcome: 'not-saved',
    reason: 'Gibbs is not yours to change: make a way of your own instead.',
  });
});

test('the way to reflect offered first is in the journal once it was chosen', async () => {
  const { app, ports, folder } = await startWithJournal();
  await app.close();
  const file = path.join(folder, 'guides/reflective-models/kolb.json');
  await rm(file);
  const again = await startApp(ports);
  await again.journal.journals.open({ folder });
  const profile = await again.journal.profile.get();
  await again.journal.profile.save({ ...profile, modelId: 'kolb' });
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ id: 'kolb' });
});
