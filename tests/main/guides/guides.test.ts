import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
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
