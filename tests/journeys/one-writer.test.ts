import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const table = 'date,phase,value\n2026-02-02,before,4\n2026-02-03,before,5\n';

/** A journal, a window that has it open, and the command line beside it. */
async function openInWindow() {
  const home = await mkdtemp(path.join(tmpdir(), 'hindsight-writer-'));
  const journal = path.join(home, 'journal');
  await cp('resources/sample', journal, { recursive: true });
  await writeFile(path.join(home, 'table.csv'), table);
  const env = {
    ...process.env,
    HINDSIGHT_DATA: path.join(home, 'app-data'),
    HINDSIGHT_DOCUMENTS: path.join(home, 'documents'),
  };
  const window = spawn(
    process.execPath,
    ['out/main/cli.js', 'serve', journal, '--no-open', '--port', '0'],
    { env, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  onTestFinished(() => void window.kill('SIGKILL'));
  await once(window.stdout, 'data');
  const command = (...words: readonly string[]) =>
    spawnSync(process.execPath, ['out/main/cli.js', ...words], { env, encoding: 'utf8' });
  const kill = async () => {
    window.kill('SIGKILL');
    await once(window, 'close');
  };
  return { home, journal, command, kill };
}

test('beside an open window commands look but do not write, until the window is gone', async () => {
  const { home, journal, command, kill } = await openInWindow();
  const importTable = () => command('import', journal, '--from', path.join(home, 'table.csv'));

  const refused = importTable();
  expect(refused.status).toBe(1);
  expect(refused.stderr.trim()).toMatch(
    /^Hindsight in the browser on \S+ has had this journal open since \d\d:\d\d on .+\.$/,
  );
  expect(command('coverage', journal).status).toBe(0);
  expect(command('check', journal).stdout).toContain('Everything is in order.');
  const copy = path.join(home, 'copy.hindsight');
  expect(command('bundle', journal, '--out', copy).status).toBe(0);

  await kill();
  const taken = importTable();
  expect(taken.stderr).not.toContain('has had this journal open');
});
