import { makeRevision } from '#main/storage/revision-file.ts';
import { revisionPath } from '#main/storage/revision-place.ts';
import { plainSealer } from '#main/storage/sealer.ts';
import { checkWhole } from './check-whole.ts';
import {
  canary,
  createPlain,
  createWithEntry,
  firstEntry,
  granted,
  journalFolder,
  newProfile,
  openJournal,
  titleFaults,
  type WritePath,
} from './write-path.ts';

const titleCheck =
  (titles: readonly string[]): WritePath['check'] =>
  async (client, acknowledged, disk) => {
    await openJournal(client);
    return [
      ...(await titleFaults(client, titles, acknowledged)),
      ...(await checkWhole(client, disk)),
    ];
  };

/** Everything that is typed: records, drafts, history, trash, what belongs to the journal as a whole. */
export const savingPaths: readonly WritePath[] = [
  {
    name: 'new journal',
    prepare: async () => undefined,
    write: async (client, acknowledge) => {
      await createPlain(client);
      acknowledge('made');
    },
    check: async (client, acknowledged, disk) => {
      if (!acknowledged.has('made')) {
        const folder = `${journalFolder}-again`;
        const again = await client.journals.create({ folder, profile: newProfile });
        return again.outcome === 'opened' ? [] : ['a second try elsewhere fails'];
      }
      await openJournal(client);
      const faults = await checkWhole(client, disk);
      const { candidate } = await client.profile.get();
      return candidate === newProfile.candidate ? faults : ['the profile is lost'];
    },
  },
  {
    name: 'save',
    prepare: createWithEntry,
    write: async (client, acknowledge) => {
      await openJournal(client);
      const entry = await firstEntry(client);
      for (const title of ['one', 'two']) {
        granted(await client.entries.save({ ...entry, title }));
        acknowledge(title);
      }
    },
    check: titleCheck([canary, 'one', 'two']),
  },
  {
    name: 'draft and close',
    prepare: createWithEntry,
    write: async (client, acknowledge) => {
      await openJournal(client);
      const entry = await firstEntry(client);
      for (const title of ['one', 'two', 'three']) {
        granted(await client.entries.draft({ ...entry, title }));
        acknowledge(title);
      }
      await client.journals.close();
    },
    check: titleCheck([canary, 'one', 'two', 'three']),
  },
  {
    name: 'delete and undo',
    prepare: createWithEntry,
    write: async (client, acknowledge) => {
      await openJournal(client);
      const { id } = await firstEntry(client);
      await client.entries.remove({ id });
      acknowledge('removed');
      await client.entries.restore({ id });
      acknowledge('restored');
    },
    check: async (client, acknowledged, disk) => {
      await openJournal(client);
      const shown = await client.entries.list();
      const trashed = await client.trash.list();
      const faults = await checkWhole(client, disk);
      if (shown.length + trashed.length !== 1)
        return [...faults, 'the entry is neither shown nor in the trash'];
      if (acknowledged.has('restored') && shown[0]?.title !== canary)
        return [...faults, 'not restored'];
      return faults;
    },
  },
  {
    name: 'an earlier version brought back',
    prepare: createWithEntry,
    write: async (client, acknowledge) => {
      await openJournal(client);
      const entry = await firstEntry(client);
      granted(await client.entries.save({ ...entry, title: 'one' }));
      acknowledge('one');
      const record = { kind: 'entry', id: entry.id } as const;
      const history = await client.history.list(record);
      const revision = history?.versions.at(-1)?.revision ?? '';
      granted(await client.history.restore({ ...record, revision }));
      acknowledge('back');
    },
    check: async (client, acknowledged, disk) => {
      await openJournal(client);
      const { title } = await firstEntry(client);
      const wanted = acknowledged.has('back') || !acknowledged.has('one') ? canary : 'one';
      const isOnItsWay = !acknowledged.has('back') && (title === canary || title === 'one');
      const faults = await checkWhole(client, disk);
      return title === wanted || isOnItsWay ? faults : [...faults, `shows ${title}`];
    },
  },
  {
    name: 'a choice between two versions',
    // Somebody has given the entry another title at a desk, without having seen this one.
    prepare: async (client, disk) => {
      await createWithEntry(client);
      const entry = await firstEntry(client);
      const record = { kind: 'entry', id: entry.id } as const;
      const first = (await client.history.list(record))?.versions.at(-1)?.revision ?? '';
      granted(await client.entries.save({ ...entry, title: 'mine' }));
      const { revision, text } = makeRevision({
        ...record,
        parents: [first],
        device: 'desk00',
        time: Date.now() - 60_000,
        body: { ...entry, title: 'theirs' },
      });
      disk.put(`${journalFolder}/${revisionPath(plainSealer, revision)}`, text, 0);
    },
    write: async (client, acknowledge) => {
      await openJournal(client);
      const { id } = await firstEntry(client);
      const record = { kind: 'entry', id } as const;
      const versions = (await client.history.list(record))?.versions ?? [];
      const other = versions.find(({ revision }) => revision.includes('desk00'))?.revision ?? '';
      granted(await client.history.settle({ ...record, other, take: ['title'] }));
      acknowledge('settled');
    },
    check: async (client, acknowledged, disk) => {
      await openJournal(client);
      const entry = await firstEntry(client);
      const history = await client.history.list({ kind: 'entry', id: entry.id });
      const whole = await checkWhole(client, disk);
      const waits = whole.filter((sentence) => sentence.includes('two computers'));
      const faults = whole.filter((sentence) => !waits.includes(sentence));
      if ((history?.versions.length ?? 0) < 3) faults.push('a version is lost');
      if (acknowledged.has('settled') && (waits.length > 0 || entry.title !== 'theirs'))
        faults.push(`settled, but shows ${entry.title}; ${waits.join()}`);
      return faults;
    },
  },
  {
    name: 'profile, guide pack, model of one’s own',
    prepare: createPlain,
    write: async (client, acknowledge) => {
      await openJournal(client);
      await client.profile.save({ ...(await client.profile.get()), centre: 'Riverside' });
      acknowledge('profile');
      const { reflectiveModels } = await client.guides.list();
      const [gibbs] = reflectiveModels;
      if (!gibbs) throw new Error('There is no model.');
      granted(
        await client.guides.saveModel({ ...gibbs, id: 'own-model', name: 'My own', own: true }),
      );
      acknowledge('model');
    },
    check: async (client, acknowledged, disk) => {
      await openJournal(client);
      const faults = [...(await checkWhole(client, disk))];
      const { centre } = await client.profile.get();
      const { reflectiveModels } = await client.guides.list();
      if (acknowledged.has('profile') && centre !== 'Riverside') faults.push('the profile is lost');
      if (acknowledged.has('model') && !reflectiveModels.some(({ id }) => id === 'own-model'))
        faults.push('the model is lost');
      return faults;
    },
  },
  {
    name: 'settings, folder of the backups, list of recent journals',
    prepare: createPlain,
    write: async (client) => {
      await client.app.saveSettings({ colourScheme: 'dark', contrast: 'more' });
      await openJournal(client);
      const chosen = await client.backups.chooseFolder({ folder: '/home/documents/backups' });
      if (chosen.outcome === 'refused') throw new Error(chosen.reason);
      await client.app.forgetRecent({ folder: journalFolder });
    },
    // They may be lost without harm; what must not happen is that the app starts no more.
    check: async (client, _acknowledged, disk) => {
      await openJournal(client);
      return checkWhole(client, disk);
    },
  },
];
