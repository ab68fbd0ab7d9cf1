import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowserHost, type RunningApp } from './launch-browser-host.ts';
import { tellWholeStory } from './whole-story.ts';

let app: RunningApp;
beforeAll(async () => {
  app = await launchBrowserHost();
});
afterAll(() => app.stop());

it('leads from an empty machine to a report in Word and PDF', async () => {
  await tellWholeStory(app.page);

  const documents = path.join(app.home, 'documents');
  const files = (await readdir(documents)).filter((name) => name.startsWith('Impact_report'));
  expect(files.map((name) => path.extname(name)).toSorted()).toEqual(['.docx', '.pdf']);
  const signatures = await Promise.all(
    files
      .toSorted()
      .map(async (name) =>
        (await readFile(path.join(documents, name))).subarray(0, 4).toString('latin1'),
      ),
  );
  expect(signatures).toEqual(['PK\u0003\u0004', '%PDF']);
});

it('asked for nothing outside its own address, and no policy was broken', () => {
  const own = new URL(app.address).origin;
  expect(
    app.requests.filter((url) => !url.startsWith(own) && !/^(?:blob|data):/.test(url)),
  ).toEqual([]);
  expect(app.complaints).toEqual([]);
});
