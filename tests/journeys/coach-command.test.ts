import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../main/temporary-folder.ts';

type Coached = {
  readonly signs: readonly { rule: string; state: string; spans: readonly [number, number][] }[];
  readonly hints: readonly { rule: string; from: number; to: number; question: string }[];
};

/** Runs the built command line with a home of its own. */
async function hindsight(home: string, ...words: readonly string[]) {
  const env = { ...process.env, HINDSIGHT_DATA: home, HINDSIGHT_DOCUMENTS: home };
  const run = promisify(execFile)(process.execPath, ['out/main/cli.js', ...words], { env });
  return run.then(
    ({ stdout }) => ({ code: 0, stdout, stderr: '' }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  );
}

it('coaches any text file, with places in UTF-16 units', async () => {
  const home = await temporaryFolder();
  const text = 'A 😀 day. I used the trust equation.';
  const file = path.join(home, 'account.txt');
  await writeFile(file, text);
  const { stdout } = await hindsight(home, 'coach', '--text', file, '--level', '3', '--json');
  const { signs, hints } = JSON.parse(stdout) as Coached;
  expect(signs.map(({ rule }) => rule)).toEqual(
    Array.from({ length: 17 }, (_, index) => `D${index + 1}`),
  );
  const named = hints.find(({ rule }) => rule === 'B10');
  expect(text.slice(named?.from, named?.to)).toBe('trust equation');
});

it('coaches a journal entry by entry, and one entry by its code', async () => {
  const home = await temporaryFolder();
  const journal = path.join(home, 'journal');
  await hindsight(home, 'sample', journal);
  const all = await hindsight(home, 'coach', journal, '--json');
  const codes = (JSON.parse(all.stdout) as readonly { code: string }[]).map(({ code }) => code);
  expect(codes).toContain('RA3');
  expect(codes.length).toBeGreaterThan(10);
  const one = await hindsight(home, 'coach', journal, '--entry', 'RA3', '--json');
  const [only, ...others] = JSON.parse(one.stdout) as readonly (Coached & { code: string })[];
  expect(others).toEqual([]);
  expect(only?.code).toBe('RA3');
  expect(only?.signs).toHaveLength(17);
});

it('says in one line what it was not given', async () => {
  const home = await temporaryFolder();
  const neither = await hindsight(home, 'coach');
  expect(neither.code).toBe(2);
  expect(neither.stderr.trim().split('\n')).toHaveLength(1);
  const missing = await hindsight(home, 'coach', '--text', path.join(home, 'none.txt'));
  expect(missing.code).toBe(1);
  expect(missing.stderr).toContain('There is no file');
});

it('ends quietly when whoever reads along has enough', async () => {
  const home = await temporaryFolder();
  const file = path.join(home, 'account.txt');
  await writeFile(file, 'I asked her what she needed because she was in a hurry. '.repeat(2000));
  const line = `"${process.execPath}" out/main/cli.js coach --text "${file}" --json | head -c 10`;
  const env = { ...process.env, HINDSIGHT_DATA: home, HINDSIGHT_DOCUMENTS: home };
  const { stdout, stderr } = await promisify(execFile)('sh', ['-c', line], { env });
  expect(stdout).toHaveLength(10);
  expect(stderr).toBe('');
});
