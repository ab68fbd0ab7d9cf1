import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { usualStretching } from '#main/password/stretch-password.ts';
import { makeEntry } from '../main/make-entry.ts';
import { makePorts } from '../main/make-ports.ts';
import { unlock } from '../main/password/sealed-journal.ts';
import { startApp } from '../main/start-app.ts';

const password = 'four plain green words';
const canary = 'Canarytitle';
const unit = 'develop-customer-relationships-l2';
const missing =
  'This journal has a password: give it with --password-file FILE or in HINDSIGHT_PASSWORD.';
const wrong = 'This is not the password of this journal: try again, capital letters count.';

let home: string;
const inHome = (...parts: readonly string[]) => path.join(home, ...parts);

/** Runs the built command line as a program of its own, where nobody can be asked for a password. */
function hindsight(words: readonly string[], given: string | null = null) {
  const { HINDSIGHT_PASSWORD: _, ...environment } = process.env;
  const run = spawnSync(process.execPath, [path.resolve('out/main/cli.js'), ...words], {
    cwd: home,
    encoding: 'utf8',
    env: {
      ...environment,
      HINDSIGHT_DATA: inHome('app-data'),
      ...(given === null ? {} : { HINDSIGHT_PASSWORD: given }),
    },
  });
  return { code: run.status, said: run.stdout.trim(), complained: run.stderr.trim() };
}

const withFile = ['--password-file', 'right.txt'];

beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'hindsight-password-command-'));
  await writeFile(inHome('right.txt'), `${password}\n`);
  await writeFile(inHome('short.txt'), 'abc\n');
});

it('makes a journal with the password of a file, and says its recovery key', async () => {
  const words = ['new', 'J', '--candidate', 'Ada Example', '--unit', unit];
  expect(hindsight([...words, '--password-file', 'short.txt'])).toMatchObject({
    code: 1,
    complained: expect.stringContaining('This password will not do.'),
  });
  expect(hindsight([...words, ...withFile])).toMatchObject({
    code: 0,
    said: expect.stringMatching(/recovery key down.*: (?:[A-Z2-7]{4}-){13}[A-Z2-7]{4}$/s),
  });
  await includeEntry(inHome('J'));
});

/** What somebody writes in the window. */
async function includeEntry(folder: string): Promise<void> {
  const { app, journal } = await startApp(await makePorts({ stretching: usualStretching }));
  expect(await unlock(journal, folder, password)).toMatchObject({ outcome: 'opened' });
  const made = await journal.entries.create({ modelId: 'gibbs', title: '', happenedOn: null });
  const entry = { ...makeEntry({ id: made.id, title: canary, included: true }), code: made.code };
  expect(await journal.entries.save(entry)).toMatchObject({ outcome: 'saved' });
  await app.close();
}

it.each([
  ['check', ['check', 'J'], 'Everything is in order.'],
  ['coverage', ['coverage', 'J'], 'Develop customer relationships'],
  ['bundle', ['bundle', 'J', '--out', 'J.hindsight'], 'J.hindsight'],
] as const)('%s takes the password from a file or from HINDSIGHT_PASSWORD', (_, words, says) => {
  expect(hindsight([...words, ...withFile])).toMatchObject({
    code: 0,
    said: expect.stringContaining(says),
    complained: '',
  });
  expect(hindsight(words)).toEqual({ code: 1, said: '', complained: missing });
  const refused = hindsight(words, 'not this one');
  expect(refused.code).toBe(1);
  expect(`${refused.said}${refused.complained}`).toContain(wrong);
});

it('an export of what is included writes the document', async () => {
  const words = ['export', 'J', '--report', 'portfolio', '--format', 'md', '--out', 'documents'];
  expect(hindsight(words)).toMatchObject({ code: 1, complained: missing });
  expect(hindsight(words, password)).toMatchObject({ code: 0, complained: '' });
  const [document = ''] = await readdir(inHome('documents'));
  expect(document).toMatch(/\.md$/);
});

it('a copy in one file stays closed with the same password, and comes back whole', async () => {
  expect(hindsight(['bundle', 'J', '--out', 'Again.hindsight'], password).code).toBe(0);
  expect(hindsight(['restore', 'Again.hindsight', '--out', 'Back']).code).toBe(0);
  expect(hindsight(['check', 'Back'])).toEqual({ code: 1, said: '', complained: missing });
  expect(hindsight(['check', 'Back'], password)).toMatchObject({ code: 0 });
});

it('a file that is not there is told', () => {
  expect(hindsight(['check', 'J', '--password-file', 'nowhere.txt'])).toEqual({
    code: 1,
    said: '',
    complained: 'There is no file nowhere.txt.',
  });
});
