import path from 'node:path';
import { buildClient } from '#shared/contract/client.ts';
import type { JournalClient } from '#shared/contract/contract.ts';
import { createJournal, type JournalApp } from '#main/create-journal.ts';
import { builtInPorts } from '#main/web/built-in-ports.ts';
import type { Arguments } from './command.ts';
import { askPassword } from './given-password.ts';
import { SaidReason } from './said-reason.ts';

/** Lends the app to a command and closes it in order, whatever happens. */
export async function withApp<T>(
  use: (client: JournalClient, app: JournalApp) => Promise<T>,
): Promise<T> {
  const app = await createJournal(builtInPorts('The command line'));
  try {
    return await use(buildClient(app.dispatch), app);
  } finally {
    await app.close();
  }
}

/**
 * The same with the journal open that the first word names, for looking only
 * unless the command writes; what could not be read in it is told on stderr,
 * one line each.
 */
export function withJournal<T>(
  given: Pick<Arguments, 'words' | 'value'>,
  use: (client: JournalClient, app: JournalApp) => Promise<T>,
  { writes = false } = {},
): Promise<T> {
  return withApp(async (client, app) => {
    const folder = path.resolve(given.words[0] ?? '');
    const forReading = !writes;
    let outcome = await client.journals.open({ folder, forReading });
    if (outcome.outcome === 'not-opened' && outcome.locked) {
      const secret = { kind: 'password', text: await askPassword(given) } as const;
      outcome = await client.journals.unlock({ folder, secret, forReading });
    }
    if (outcome.outcome === 'not-opened') throw new SaidReason(outcome.reason);
    if (writes && outcome.readOnly) throw new SaidReason(outcome.readOnly.reason);
    for (const damage of outcome.damage) process.stderr.write(`${damage}\n`);
    return use(client, app);
  });
}
