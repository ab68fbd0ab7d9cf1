import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startColdHost, type ColdHost } from './cold-host.ts';
import { timed } from './percentile.ts';

/** Milliseconds on the clock and of the processor. */
export type Cost = { readonly milliseconds: number; readonly cpu: number };

export type Opening = Cost & {
  /** Of all this, the answer to `journals.open` or `journals.unlock`; the rest is the list. */
  readonly opened: number;
  /** Bytes that the whole app takes up when the list is there. */
  readonly memory: number;
};

/** Opens a journal in an app just started, as the window does, until it has the list of entries. */
export async function openToList(
  home: string,
  folder: string,
  password: string | null,
  count: number,
): Promise<Opening> {
  const host = await startColdHost(home);
  try {
    const before = await host.usage();
    const opened = await timed(() => openIn(host, folder, password));
    let list: unknown;
    const listed = await timed(async () => (list = await host.call('entries:list')));
    const { cpu, memory } = await host.usage();
    if ((list as readonly unknown[]).length !== count) throw new Error('Entries are missing');
    return { milliseconds: opened + listed, opened, cpu: cpu - before.cpu, memory };
  } finally {
    await host.stop();
  }
}

/** Opens a journal and waits until the app has proved all of it and remembers it: about half a minute. */
export async function openUntilRemembered(
  home: string,
  folder: string,
  password: string | null,
): Promise<void> {
  await mkdir(home, { recursive: true });
  const host = await startColdHost(home);
  try {
    await openIn(host, folder, password);
    for (let [before, now] = ['', '-']; before !== now; [before, now] = [now, await known(home)]) {
      await pause(12_000);
    }
  } finally {
    await host.stop();
  }
}

const known = async (home: string): Promise<string> =>
  (await readdir(path.join(home, 'known'), { recursive: true })).sort().join();

const openIn = (host: ColdHost, folder: string, password: string | null): Promise<unknown> =>
  password === null
    ? host.call('journals:open', { folder })
    : host.call('journals:unlock', { folder, secret: { kind: 'password', text: password } });

/** Reads and parses the records of a journal, in a process of its own as well. */
export function readAndParse(folder: string): Cost {
  const read = spawnSync(
    process.execPath,
    [path.resolve('tests/bench/read-and-parse.mjs'), path.join(folder, 'records')],
    { encoding: 'utf8' },
  );
  return JSON.parse(read.stdout) as Cost;
}

/** Runs `work` with a folder for the app's data that has nothing in it yet. */
export async function withNewHome<Result>(
  work: (home: string) => Promise<Result>,
): Promise<Result> {
  const home = await mkdtemp(path.join(tmpdir(), 'hindsight-bench-'));
  try {
    return await work(home);
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}
