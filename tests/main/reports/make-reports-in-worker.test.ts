import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { MadeFile } from '#main/platform/ports.ts';
import { makeReportsInWorker } from '#main/reports/make-reports-in-worker.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** A real thread that runs the given lines; `post` sends what the report worker would send. */
async function threadThat(lines: string): Promise<string> {
  const file = path.join(await temporaryFolder(), 'worker.mjs');
  await writeFile(
    file,
    `import { parentPort, workerData } from 'node:worker_threads';\nconst post = (message) => parentPort.postMessage(message);\n${lines}`,
  );
  return file;
}

const made = `post({ type: 'file', file: { path: workerData.name, format: 'md', bytes: new Uint8Array([7]) } });`;

async function collect(worker: string, signal = new AbortController().signal) {
  const doing: string[] = [];
  const files: MadeFile[] = [];
  const job = { input: { name: 'a.md' } };
  const making = makeReportsInWorker(worker)(job, (progress) => doing.push(progress.doing), signal);
  for await (const file of making) files.push(file);
  return { doing, files };
}

test('files and progress come across in order', async () => {
  const worker = await threadThat(
    `post({ type: 'progress', progress: { doing: 'Making it', done: 0, total: 1 } });\n${made}\npost({ type: 'done' });`,
  );
  const { doing, files } = await collect(worker);
  expect(doing).toEqual(['Making it']);
  expect(files).toEqual([{ path: 'a.md', format: 'md', bytes: new Uint8Array([7]) }]);
});

test('a thread that breaks, ends early or reports a failure gives one sentence', async () => {
  await expect(collect(await threadThat(`throw new Error('no font');`))).rejects.toThrow(/no font/);
  await expect(collect(await threadThat(`process.exit(3);`))).rejects.toThrow(/could not be made/);
  await expect(
    collect(
      await threadThat(`post({ type: 'failed', reason: 'The PDF file could not be made.' });`),
    ),
  ).rejects.toThrow('The PDF file could not be made.');
});

test('stopping ends a thread that would never end', async () => {
  const stop = new AbortController();
  const worker = await threadThat(`${made}\nsetInterval(() => undefined, 1000);`);
  const files: string[] = [];
  const making = makeReportsInWorker(worker)(
    { input: { name: 'a.md' } },
    () => undefined,
    stop.signal,
  );
  for await (const file of making) {
    files.push(file.path);
    stop.abort();
  }
  expect(files).toEqual(['a.md']);
});
