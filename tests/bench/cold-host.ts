import { spawn } from 'node:child_process';
import path from 'node:path';
import { printedAddress } from '../window/launch-browser-host.ts';

/** What a process has used since it began: milliseconds of processor time, bytes of memory. */
export type Usage = { readonly cpu: number; readonly memory: number };

/** A browser host just started: none of its code has run for a journal yet. */
export type ColdHost = {
  /** Calls it as the window does; gives what it answers. */
  readonly call: (channel: string, request?: unknown) => Promise<unknown>;
  readonly usage: () => Promise<Usage>;
  readonly stop: () => Promise<void>;
};

/** `home` holds the app's data: what it remembers from one start to the next. */
export async function startColdHost(home: string): Promise<ColdHost> {
  const host = spawn(
    process.execPath,
    [
      '--import',
      path.resolve('tests/bench/tell-usage.mjs'),
      path.resolve('out/main/web.js'),
      '--no-open',
    ],
    {
      env: { ...process.env, HINDSIGHT_DATA: home, HINDSIGHT_DOCUMENTS: home },
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    },
  );
  const ended = new Promise<void>((resolve) => host.once('exit', () => resolve()));
  const address = new URL(await printedAddress(host));
  const entrance = await fetch(address, { redirect: 'manual' });
  const cookie = entrance.headers.get('set-cookie')?.split(';')[0] ?? '';
  return {
    async call(channel, request) {
      const answer = await fetch(new URL(`/call/${channel}`, address.origin), {
        method: 'POST',
        headers: { cookie, origin: address.origin, 'content-type': 'application/json' },
        body: request === undefined ? '' : JSON.stringify(request),
      });
      const { value, error } = (await answer.json()) as { value?: unknown; error?: string };
      if (error !== undefined) throw new Error(error);
      return value;
    },
    usage: () =>
      new Promise((resolve) => {
        host.once('message', (usage) => resolve(usage as Usage));
        host.send('usage');
      }),
    async stop() {
      host.kill('SIGTERM');
      await ended;
    },
  };
}
