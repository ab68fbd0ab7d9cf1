import path from 'node:path';
import { buildClient } from '#shared/contract/client.ts';
import type { JournalClient } from '#shared/contract/contract.ts';
import { createJournal } from '#main/create-journal.ts';
import { openAddress } from '#main/platform/system-opener.ts';
import { startBrowserHost } from './browser-host.ts';
import { builtInPorts } from './built-in-ports.ts';

/** Without its password a journal that has one is asked for it in the browser. */
export type ServedJournal = { readonly folder: string; readonly password: string | null };

export type ServeOptions = {
  /** The journal to open; `'sample'` for a practice copy, `null` to start at the welcome screen. */
  readonly journal: ServedJournal | 'sample' | null;
  /** 0 takes a free one. */
  readonly port: number;
  readonly opensBrowser: boolean;
};

/** Why the app could not be served: one plain sentence. */
export type ServeEnding =
  { readonly outcome: 'stopped' } | { readonly outcome: 'not-served'; readonly reason: string };

/** Serves the app to a browser on this machine until the process is asked to end; prints the address. */
export async function serveApp(options: ServeOptions): Promise<ServeEnding> {
  const app = await createJournal(builtInPorts());
  const client = buildClient(app.dispatch);
  const opened =
    options.journal === null
      ? null
      : await (options.journal === 'sample'
          ? client.journals.openSample()
          : openServed(client, options.journal));
  if (opened?.outcome === 'not-opened') {
    await app.close();
    return { outcome: 'not-served', reason: opened.reason };
  }
  try {
    const host = await startBrowserHost(app, path.join(__dirname, '..', 'renderer'), options.port);
    process.stdout.write(`Hindsight is at ${host.address}\nIt stops with Ctrl+C.\n`);
    if (options.opensBrowser) await openAddress(host.address);
    await askedToEnd();
    await host.close();
    return { outcome: 'stopped' };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    return {
      outcome: 'not-served',
      reason: `Port ${options.port} is in use: choose another one, or leave it out.`,
    };
  } finally {
    await app.close();
  }
}

/** A journal that waits for its password is served too: the first screen asks for it. */
async function openServed(client: JournalClient, { folder, password }: ServedJournal) {
  const place = path.resolve(folder);
  const opened = await client.journals.open({ folder: place });
  if (opened.outcome === 'opened' || !opened.locked) return opened;
  if (password === null) return null;
  return client.journals.unlock({ folder: place, secret: { kind: 'password', text: password } });
}

const askedToEnd = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
