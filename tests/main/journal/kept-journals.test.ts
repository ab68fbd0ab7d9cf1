import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { startApp } from '../start-app.ts';
import { temporaryFolder } from '../temporary-folder.ts';

// The journals in tests/fixtures were written once and are never written again: formats are frozen.
vi.setConfig({ testTimeout: 60_000 });

async function copyOf(format: 'format-1' | 'format-2'): Promise<string> {
  const folder = path.join(await temporaryFolder(), format);
  await cp(path.resolve('tests/fixtures/journals', format), folder, { recursive: true });
  return folder;
}

async function expectWords(journal: Awaited<ReturnType<typeof startApp>>['journal']) {
  const [entry] = await journal.entries.list();
  const whole = await journal.entries.get({ id: entry?.id ?? '' });
  expect(JSON.stringify(whole)).toContain('She asked for the quiet table.');
  expect((await journal.profile.get()).candidate).toBe('Ada Example');
}

test('a kept journal of format 1 opens', async () => {
  const folder = await copyOf('format-1');
  const { journal } = await startApp();
  expect(await journal.journals.open({ folder })).toMatchObject({ outcome: 'opened', damage: [] });
  await expectWords(journal);
});

test('a kept journal with a password opens with it', async () => {
  const folder = await copyOf('format-2');
  const { journal } = await startApp();
  const secret = { kind: 'password', text: 'four plain green words' } as const;
  expect(await journal.journals.unlock({ folder, secret })).toMatchObject({
    outcome: 'opened',
    damage: [],
  });
  await expectWords(journal);
});

test('a journal of a newer format opens for reading, and nothing in it is changed', async () => {
  const folder = await copyOf('format-1');
  for (const name of ['journal.json', 'journal.json.bak']) {
    const file = path.join(folder, name);
    const manifest: unknown = JSON.parse(await readFile(file, 'utf8'));
    await writeFile(file, JSON.stringify({ ...(manifest as object), format: 99, colour: 'green' }));
  }
  const before = await contents(folder);
  const { journal, app } = await startApp();
  expect(await journal.journals.open({ folder })).toMatchObject({
    outcome: 'opened',
    readOnly: { reason: expect.stringContaining('newer version of Hindsight') },
  });
  await expectWords(journal);
  const profile = await journal.profile.get();
  await expect(journal.profile.save({ ...profile, candidate: 'Other' })).rejects.toThrow('newer');
  await app.close();
  expect(await contents(folder)).toEqual(before);
});

async function contents(folder: string): Promise<Readonly<Record<string, string>>> {
  const items = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = items.filter((item) => item.isFile());
  const read = files.map(async (item) => {
    const file = path.join(item.parentPath, item.name);
    return [file, (await readFile(file)).toString('base64')] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}
