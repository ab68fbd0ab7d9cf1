import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { JournalClient } from '#shared/contract/contract.ts';
import type { Ports } from '#main/platform/ports.ts';
import { makeEntry } from '../make-entry.ts';
import { makeNewProfile, startApp, type StartedApp } from '../start-app.ts';

export const password = 'four plain green words';

/** Starts the app with a new journal open that has a password from its first file on. */
export async function startSealed(
  ports?: Ports,
): Promise<StartedApp & { readonly recoveryKey: string }> {
  const started = await startApp(ports);
  const { journal, folder } = started;
  const { recoveryKey } = await journal.password.newRecoveryKey();
  const outcome = await journal.journals.create({
    folder,
    profile: makeNewProfile({ candidate: 'Zebedee Canaryname' }),
    password: { password, recoveryKey },
  });
  if (outcome.outcome === 'not-opened') throw new Error(outcome.reason);
  return { ...started, recoveryKey };
}

export const unlock = (journal: JournalClient, folder: string, text = password) =>
  journal.journals.unlock({ folder, secret: { kind: 'password', text } });

/** Saves an entry that is called so. */
export async function saveEntry(journal: JournalClient, title: string): Promise<string> {
  const made = await journal.entries.create({ modelId: 'gibbs', title, happenedOn: null });
  const saved = await journal.entries.save({
    ...makeEntry({ id: made.id, title }),
    code: made.code,
  });
  if (saved.outcome === 'not-saved') throw new Error(saved.reason);
  return made.id;
}

/** Waits for a job and gives how it ended. */
export async function endOf(journal: JournalClient, job: string) {
  for (let seen = -1; ;) {
    const state = await journal.jobs.next({ job, seen });
    if (!state) throw new Error('The job is gone.');
    if (state.ending) return state.ending;
    seen = state.step;
  }
}

/** The files below a folder in whose bytes or name one of the words stands. */
export async function filesWith(folder: string, words: readonly string[]): Promise<string[]> {
  const items = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const item of items.filter((each) => each.isFile())) {
    const file = path.join(item.parentPath, item.name);
    const content = await readFile(file);
    if (words.some((word) => content.includes(word) || item.name.includes(word))) found.push(file);
  }
  return found;
}
