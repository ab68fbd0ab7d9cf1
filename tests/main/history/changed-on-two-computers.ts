import { cp } from 'node:fs/promises';
import type { Entry } from '#shared/entries/entry.ts';
import { makeSection } from '../make-entry.ts';
import { makePorts } from '../make-ports.ts';
import { startApp, startWithJournal, type StartedApp } from '../start-app.ts';

/** Opens a journal and gives the sentences about what is not as it should be. */
export async function openAt(started: StartedApp, folder: string): Promise<readonly string[]> {
  const outcome = await started.journal.journals.open({ folder });
  if (outcome.outcome === 'not-opened') throw new Error(outcome.reason);
  return outcome.damage;
}

/**
 * A journal in a synced folder, closed, in which one entry was described in
 * other words on a laptop and, a little earlier, at a desk.
 */
export async function changedOnTwoComputers() {
  const laptop = await startWithJournal();
  const { folder, ports } = laptop;
  const entry = await laptop.journal.entries.create({
    modelId: 'gibbs',
    title: 'A late delivery',
    happenedOn: null,
  });
  await laptop.app.close();
  const copy = `${folder}-on-the-desk`;
  await cp(folder, copy, { recursive: true });
  await save(await startApp(await makePorts()), copy, describe(entry, 'from the desk', 'phone'));
  await save(await startApp(ports), folder, describe(entry, 'from the laptop', 'shop'));
  await cp(copy, folder, { recursive: true });
  return { ports, folder, record: { kind: 'entry', id: entry.id } as const };
}

async function save(started: StartedApp, folder: string, entry: Entry): Promise<void> {
  await openAt(started, folder);
  await started.journal.entries.save(entry);
  await started.app.close();
}

const describe = (entry: Entry, words: string, setting: string): Entry => ({
  ...entry,
  setting,
  sections: [makeSection('description', words)],
});
