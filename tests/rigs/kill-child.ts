import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { buildClient } from '#shared/contract/client.ts';
import type { JournalClient } from '#shared/contract/contract.ts';
import { createJournal } from '#main/create-journal.ts';
import { usualStretching } from '#main/password/stretch-password.ts';

/** What a killed program may have been doing. It says a line only after the app has acknowledged. */
type Task = (client: JournalClient, start: number, say: (line: string) => void) => Promise<void>;

const entryAt = async (client: JournalClient, index: number) => {
  const listed = await client.entries.list();
  const summary = listed[index % listed.length];
  const entry = summary ? await client.entries.get({ id: summary.id }) : null;
  if (!entry) throw new Error('There is no entry.');
  return entry;
};

const finish = async (client: JournalClient, job: string): Promise<void> => {
  for (let seen = -1; ;) {
    const state = await client.jobs.next({ job, seen });
    if (state?.ending?.outcome === 'saved') return;
    if (state?.ending) throw new Error(JSON.stringify(state.ending));
    seen = state?.step ?? seen;
  }
};

const tasks: Readonly<Record<string, Task>> = {
  async save(client, start, say) {
    for (let number = start; ; number += 1) {
      const entry = await entryAt(client, number);
      const saved = await client.entries.save({ ...entry, title: String(number) });
      if (saved.outcome === 'saved') say(`title ${entry.id} ${number}`);
    }
  },
  async draft(client, start, say) {
    for (let number = start; ; number += 1) {
      const entry = await entryAt(client, number);
      const saved = await client.entries.draft({ ...entry, title: String(number) });
      if (saved.outcome === 'saved') say(`title ${entry.id} ${number}`);
    }
  },
  async import(client, start, say) {
    for (let number = start; ; number += 1) {
      const csv = `code,text\n1.${number},Criterion ${number}\n`;
      const base64 = Buffer.from(csv).toString('base64');
      const taken = await client.imports.take({ name: `unit ${number}.csv`, base64 });
      if (taken.outcome === 'imported') say(`criterion - ${number}`);
    }
  },
  async bundle(client, start, say) {
    const { documentsFolder } = await client.app.status();
    for (let number = start; ; number += 1) {
      const file = path.join(documentsFolder, `copy ${number}.hindsight`);
      const started = await client.bundles.make({ file });
      if (started.outcome === 'started') await finish(client, started.job);
      say(`copy - ${file}`);
    }
  },
  async backup(client, start, say) {
    for (let number = start; ; number += 1) {
      const entry = await entryAt(client, number);
      await client.entries.save({ ...entry, title: String(number) });
      say(`title ${entry.id} ${number}`);
      const started = await client.backups.make();
      if (started.outcome === 'started') await finish(client, started.job);
      const [newest] = (await client.backups.list()).backups;
      say(`backup - ${newest?.file}`);
    }
  },
  async restore(client, start, say) {
    const { documentsFolder } = await client.app.status();
    const file = path.join(documentsFolder, 'to restore.hindsight');
    for (let number = start; ; number += 1) {
      const folder = path.join(documentsFolder, `restored ${number}`);
      const started = await client.bundles.restore({ file, folder });
      if (started.outcome === 'started') await finish(client, started.job);
      say(`folder - ${folder}`);
    }
  },
};

/** Opens the journal as a host does and works without end. */
async function work(home: string, task: string, start: number): Promise<void> {
  const app = await createJournal({
    host: 'browser',
    version: '0.0.0',
    program: 'The rig',
    clock: () => new Date(),
    random: (count) => randomBytes(count),
    stretching: usualStretching,
    dialogs: null,
    notifier: null,
    opener: {
      open: async () => ({ outcome: 'opened' }),
      showInFolder: async () => ({ outcome: 'opened' }),
    },
    folders: {
      resources: path.join(home, 'resources'),
      appData: path.join(home, 'app-data'),
      documents: path.join(home, 'documents'),
    },
    makeReports: () => {
      throw new Error('The rig makes no reports.');
    },
  });
  const client = buildClient(app.dispatch);
  const outcome = await client.journals.open({ folder: path.join(home, 'journal') });
  if (outcome.outcome === 'not-opened') throw new Error(outcome.reason);
  if (outcome.readOnly) throw new Error(outcome.readOnly.reason);
  for (const damage of outcome.damage) process.stdout.write(`damage - ${damage}\n`);
  process.stdout.write('ready - -\n');
  await tasks[task]?.(client, start, (line) => process.stdout.write(`${line}\n`));
}

void work(process.argv[2] ?? '', process.argv[3] ?? '', Number(process.argv[4])).catch((error) => {
  process.stdout.write(`failed - ${String(error)}\n`);
});
