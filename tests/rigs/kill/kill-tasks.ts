import path from 'node:path';
import type { JournalClient } from '#shared/contract/contract.ts';
import { wholeReport } from '#shared/reports/report-options.ts';
import { attachFile, evidenceWith, fileContent } from '../attach-file.ts';
import { finishJob } from '../finish-job.ts';
import { rigPassword, rigRecoveryKey } from '../rig-secrets.ts';

export type Working = {
  readonly client: JournalClient;
  /** Numbers above it were never used: what is written with them can be told apart. */
  readonly start: number;
  /** The number of the password the journal was opened with. */
  readonly password: number;
  /** Called only after the app has acknowledged what the line says. */
  readonly say: (kind: string, id: string, value: string | number) => void;
};

/** What a killed program may have been doing: each works without end. */
type Task = (working: Working) => Promise<void>;

const entryAt = async (client: JournalClient, index: number) => {
  const listed = await client.entries.list();
  const summary = listed[index % listed.length];
  const entry = summary ? await client.entries.get({ id: summary.id }) : null;
  if (!entry) throw new Error('There is no entry.');
  return entry;
};

const saveTitle = async ({ client, say }: Working, number: number, way: 'save' | 'draft') => {
  const entry = await entryAt(client, number);
  const saved = await client.entries[way]({ ...entry, title: String(number) });
  if (saved.outcome === 'saved') say('title', entry.id, number);
};

const forever = async (start: number, once: (number: number) => Promise<void>): Promise<never> => {
  for (let number = start; ; number += 1) await once(number);
};

const tasks = {
  save: (working) => forever(working.start, (number) => saveTitle(working, number, 'save')),
  draft: (working) => forever(working.start, (number) => saveTitle(working, number, 'draft')),
  attach: ({ client, start, say }) =>
    forever(start, async (number) => {
      const stored = await attachFile(client, `photo ${number}.txt`, fileContent(number));
      say('file', '-', stored.blob);
      const item = evidenceWith(number, stored);
      const saved = await client.evidence.save(item);
      if (saved.outcome === 'saved') say('evidence', item.id, stored.blob);
    }),
  import: ({ client, start, say }) =>
    forever(start, async (number) => {
      const table = `code,text\n1.${number},Criterion ${number}\n`;
      const base64 = Buffer.from(table).toString('base64');
      const taken = await client.imports.take({ name: `unit ${number}.csv`, base64 });
      if (taken.outcome === 'imported') say('criterion', '-', number);
    }),
  async export({ client, start, say }) {
    const { documentsFolder } = await client.app.status();
    const folder = path.join(documentsFolder, 'exported');
    await forever(start, async () => {
      const options = wholeReport('entry');
      const started = await client.reports.export({ options, formats: ['html', 'md'], folder });
      const files = await finishJob(client, started);
      for (const file of files) say('document', String(file.bytes), file.path);
    });
  },
  async copy({ client, start, say }) {
    const { documentsFolder } = await client.app.status();
    await forever(start, async (number) => {
      const file = path.join(documentsFolder, `copy ${number}.hindsight`);
      await finishJob(client, await client.bundles.make({ file }));
      say('copy', '-', file);
    });
  },
  backup: (working) =>
    forever(working.start, async (number) => {
      await saveTitle(working, number, 'save');
      await finishJob(working.client, await working.client.backups.make());
      const [newest] = (await working.client.backups.list()).backups;
      working.say('copy', '-', newest?.file ?? 'none');
    }),
  async restore({ client, start, say }) {
    const { documentsFolder } = await client.app.status();
    const file = path.join(documentsFolder, 'to restore.hindsight');
    await forever(start, async (number) => {
      const folder = path.join(documentsFolder, `restored ${number}`);
      await finishJob(client, await client.bundles.restore({ file, folder }));
      say('folder', '-', folder);
    });
  },
  async change({ client, password, say }) {
    // The one killed before may have been turning it off.
    if ((await client.password.status()).state === 'none') {
      const again = { password: rigPassword(password), recoveryKey: rigRecoveryKey };
      await finishJob(client, await client.password.turnOn(again));
    }
    await forever(password, async (number) => {
      const request = { password: rigPassword(number), next: rigPassword(number + 1) };
      const changed = await client.password.change(request);
      if (changed.outcome !== 'done') throw new Error(JSON.stringify(changed));
      say('password', '-', number + 1);
    });
  },
  // Somebody goes on writing while the password is turned on and off.
  async turn(working) {
    const { client, start, say } = working;
    const password = rigPassword(working.password);
    await forever(start, async (number) => {
      const { state } = await client.password.status();
      const turned =
        state === 'none'
          ? await client.password.turnOn({ password, recoveryKey: rigRecoveryKey })
          : await client.password.turnOff({ password });
      await Promise.all([finishJob(client, turned), saveTitle(working, number, 'save')]);
      say('turned', '-', state === 'none' ? 'on' : 'off');
    });
  },
} as const satisfies Readonly<Record<string, Task>>;

export type TaskName = keyof typeof tasks;

export const killTasks: Readonly<Record<TaskName, Task>> = tasks;
