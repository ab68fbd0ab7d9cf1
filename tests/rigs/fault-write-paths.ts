import type { JournalClient } from '#shared/contract/contract.ts';
import type { Entry } from '#shared/entries/entry.ts';
import { checkWhole } from './check-whole.ts';
import type { MemoryFileSystem } from './memory-file-system.ts';

/** One way in which the app writes. `write` says what was acknowledged; `check` looks for it after a new start. */
export type WritePath = {
  readonly name: string;
  readonly prepare: (client: JournalClient) => Promise<void>;
  readonly write: (client: JournalClient, acknowledge: (what: string) => void) => Promise<void>;
  readonly check: (
    client: JournalClient,
    acknowledged: ReadonlySet<string>,
    disk: MemoryFileSystem,
  ) => Promise<readonly string[]>;
};

const folder = '/home/documents/journal';

const create = async (client: JournalClient) => {
  const outcome = await client.journals.create({
    folder,
    profile: {
      candidate: 'Ada Example',
      level: 2,
      jobTitle: '',
      workplace: '',
      sector: 'retail',
      unitIds: ['develop-customer-relationships-l2'],
      modelId: 'gibbs',
    },
  });
  if (outcome.outcome === 'not-opened') throw new Error(outcome.reason);
};

const open = async (client: JournalClient) => {
  const outcome = await client.journals.open({ folder });
  if (outcome.outcome === 'not-opened') throw new Error(outcome.reason);
};

const newEntry = (client: JournalClient, title: string): Promise<Entry> =>
  client.entries.create({ modelId: 'gibbs', title, happenedOn: null });

const withEntry = async (client: JournalClient) => {
  await create(client);
  await newEntry(client, 'before');
};

const firstEntry = async (client: JournalClient): Promise<Entry> => {
  await open(client);
  const [summary] = await client.entries.list();
  const entry = await client.entries.get({ id: summary?.id ?? '' });
  if (!entry) throw new Error('The entry is lost.');
  return entry;
};

async function finish(client: JournalClient, job: string): Promise<void> {
  for (let seen = -1; ;) {
    const state = await client.jobs.next({ job, seen });
    if (state?.ending?.outcome === 'saved') return;
    if (state?.ending) throw new Error('reason' in state.ending ? state.ending.reason : 'Stopped.');
    seen = state?.step ?? seen;
  }
}

const orThrow = async (saving: ReturnType<JournalClient['entries']['save']>): Promise<void> => {
  const saved = await saving;
  if (saved.outcome === 'not-saved') throw new Error(saved.reason);
};

/** The titles that may be shown: the last one acknowledged, or one that was on its way. */
const titleCheck =
  (titles: readonly string[]): WritePath['check'] =>
  async (client, acknowledged, disk) => {
    const entry = await firstEntry(client);
    const last = titles.findLastIndex((title) => acknowledged.has(title));
    const allowed = titles.slice(Math.max(0, last));
    const faults = await checkWhole(client, disk);
    return allowed.includes(entry.title)
      ? faults
      : [...faults, `shows ${entry.title}, lost ${titles[last]}`];
  };

export const writePaths: readonly WritePath[] = [
  {
    name: 'new journal',
    prepare: async () => undefined,
    write: async (client, acknowledge) => {
      await create(client);
      acknowledge('made');
    },
    check: async (client, acknowledged, disk) => {
      if (!acknowledged.has('made')) {
        const again = await client.journals.create({
          folder: `${folder}-again`,
          profile: {
            candidate: 'Ada Example',
            level: 2,
            jobTitle: '',
            workplace: '',
            sector: 'retail',
            unitIds: ['develop-customer-relationships-l2'],
            modelId: 'gibbs',
          },
        });
        return again.outcome === 'opened' ? [] : ['a second try elsewhere fails'];
      }
      await open(client);
      const faults = await checkWhole(client, disk);
      return (await client.profile.get()).candidate === 'Ada Example'
        ? faults
        : ['the profile is lost'];
    },
  },
  {
    name: 'save',
    prepare: withEntry,
    write: async (client, acknowledge) => {
      const entry = await firstEntry(client);
      for (const title of ['one', 'two']) {
        await orThrow(client.entries.save({ ...entry, title }));
        acknowledge(title);
      }
    },
    check: titleCheck(['before', 'one', 'two']),
  },
  {
    name: 'draft and close',
    prepare: withEntry,
    write: async (client, acknowledge) => {
      const entry = await firstEntry(client);
      for (const title of ['one', 'two', 'three']) {
        await orThrow(client.entries.draft({ ...entry, title }));
        acknowledge(title);
      }
      await client.journals.close();
    },
    check: titleCheck(['before', 'one', 'two', 'three']),
  },
  {
    name: 'delete and undo',
    prepare: withEntry,
    write: async (client, acknowledge) => {
      const { id } = await firstEntry(client);
      await client.entries.remove({ id });
      acknowledge('removed');
      await client.entries.restore({ id });
      acknowledge('restored');
    },
    check: async (client, acknowledged, disk) => {
      await open(client);
      const listed = await client.entries.list();
      const trashed = await client.trash.list();
      const faults = await checkWhole(client, disk);
      const [shown] = listed;
      if (listed.length + trashed.length !== 1)
        return [...faults, 'the entry is neither shown nor in the trash'];
      if (acknowledged.has('restored') && shown?.title !== 'before')
        return [...faults, 'not restored'];
      return faults;
    },
  },
  {
    name: 'settle two versions',
    prepare: withEntry,
    write: async (client, acknowledge) => {
      const entry = await firstEntry(client);
      await orThrow(client.entries.save({ ...entry, title: 'one' }));
      const history = await client.history.list({ kind: 'entry', id: entry.id });
      const first = history?.versions.at(-1)?.revision ?? '';
      await orThrow(client.history.restore({ kind: 'entry', id: entry.id, revision: first }));
      acknowledge('settled');
    },
    check: async (client, acknowledged, disk) => {
      const { title } = await firstEntry(client);
      const faults = await checkWhole(client, disk);
      return acknowledged.has('settled') && title !== 'before'
        ? [...faults, 'not settled']
        : faults;
    },
  },
  {
    name: 'profile and guide pack',
    prepare: create,
    write: async (client, acknowledge) => {
      await open(client);
      await client.profile.save({ ...(await client.profile.get()), centre: 'Riverside' });
      acknowledge('profile');
      const pack = {
        guide: 'unit',
        format: 1,
        id: 'own-unit',
        title: 'Own unit',
        criteria: 'code,text\n1.1,Do it\n',
      };
      const csv = Buffer.from(pack.criteria).toString('base64');
      const taken = await client.imports.take({ name: 'own.csv', base64: csv });
      if (taken.outcome === 'not-imported') throw new Error(taken.reason);
      acknowledge('imported');
    },
    check: async (client, acknowledged, disk) => {
      await open(client);
      const faults = [...(await checkWhole(client, disk))];
      const { centre } = await client.profile.get();
      if (acknowledged.has('profile') && centre !== 'Riverside') faults.push('the profile is lost');
      const { units } = await client.guides.list();
      if (acknowledged.has('imported') && units.length < 2) faults.push('the unit is lost');
      return faults;
    },
  },
  {
    name: 'copy of the journal',
    prepare: withEntry,
    write: async (client, acknowledge) => {
      await open(client);
      const started = await client.bundles.make({ file: '/home/documents/copy.hindsight' });
      if (started.outcome === 'refused') throw new Error(started.reason);
      await finish(client, started.job);
      acknowledge('copied');
    },
    check: async (client, acknowledged, disk) => {
      await open(client);
      const faults = [...(await checkWhole(client, disk))];
      if (acknowledged.has('copied')) {
        const made = await client.backups.preview({ file: '/home/documents/copy.hindsight' });
        if (made.outcome !== 'read' || made.entries !== 1) faults.push('the copy cannot be read');
      }
      return faults;
    },
  },
  {
    name: 'backup',
    prepare: withEntry,
    write: async (client, acknowledge) => {
      await open(client);
      const started = await client.backups.make();
      if (started.outcome === 'refused') throw new Error(started.reason);
      await finish(client, started.job);
      acknowledge('backed up');
    },
    check: async (client, acknowledged, disk) => {
      await open(client);
      const faults = [...(await checkWhole(client, disk))];
      const { backups } = await client.backups.list();
      if (acknowledged.has('backed up') && backups.length === 0) faults.push('the backup is lost');
      for (const { file } of backups) {
        const read = await client.backups.preview({ file });
        if (acknowledged.has('backed up') && read.outcome !== 'read')
          faults.push('a backup cannot be read');
      }
      return faults;
    },
  },
  {
    name: 'restore',
    prepare: async (client) => {
      await withEntry(client);
      const started = await client.bundles.make({ file: '/home/documents/copy.hindsight' });
      if (started.outcome === 'started') await finish(client, started.job);
    },
    write: async (client, acknowledge) => {
      const request = { file: '/home/documents/copy.hindsight', folder: '/home/documents/back' };
      const started = await client.bundles.restore(request);
      if (started.outcome === 'refused') throw new Error(started.reason);
      await finish(client, started.job);
      acknowledge('restored');
    },
    check: async (client, acknowledged, disk) => {
      const outcome = await client.journals.open({ folder: '/home/documents/back' });
      // What has the name is whole, acknowledged or not.
      if (outcome.outcome === 'not-opened')
        return acknowledged.has('restored') ? ['not restored'] : [];
      const faults = await checkWhole(client, disk);
      return (await client.entries.list()).length === 1 ? faults : [...faults, 'restored in part'];
    },
  },
  {
    name: 'settings',
    prepare: create,
    write: async (client, acknowledge) => {
      await client.app.saveSettings({ colourScheme: 'dark', contrast: 'more' });
      acknowledge('settings');
    },
    // They may be lost without harm; what must not happen is that the app starts no more.
    check: async (client, _acknowledged, disk) => {
      await open(client);
      return checkWhole(client, disk);
    },
  },
];
