import type { JournalClient } from '#shared/contract/contract.ts';
import { attachFile, evidenceWith, fileContent } from '../attach-file.ts';
import { finishJob } from '../finish-job.ts';
import type { MemoryFileSystem } from '../memory-file-system.ts';
import { rigPassword, rigRecoveryKey } from '../rig-secrets.ts';
import { checkWhole } from './check-whole.ts';
import { evidenceFaults, withEvidence } from './file-paths.ts';
import {
  canary,
  candidate,
  documents,
  filesWith,
  firstEntry,
  granted,
  journalFolder,
  newEntry,
  newProfile,
  openJournal,
  titleFaults,
  type WritePath,
} from './write-path.ts';

const passwordOf = (number: number) => ({
  password: rigPassword(number),
  recoveryKey: rigRecoveryKey,
});

const create = async (client: JournalClient): Promise<void> => {
  const password = passwordOf(1);
  const made = { folder: journalFolder, profile: newProfile, password };
  granted(await client.journals.create(made));
};

const sealedWithEvidence = async (client: JournalClient): Promise<void> => {
  await create(client);
  await newEntry(client, canary);
  const stored = await attachFile(client, 'photo.txt', fileContent(1));
  granted(await client.evidence.save(evidenceWith(1, stored)));
};

/** What was begun goes on by itself when the journal is opened: waits for it, and gives the state then. */
async function settledState(client: JournalClient): Promise<string> {
  const { job } = await client.password.status();
  if (job !== null) await finishJob(client, { outcome: 'started', job });
  return (await client.password.status()).state;
}

/** Words of the journal in plain, anywhere; copies made before there was a password are their owner's. */
const leaks = (disk: MemoryFileSystem): readonly string[] =>
  filesWith(disk, '/home', [canary, candidate, 'Evidence 1. Evidence 1.'])
    .filter((file) => !file.endsWith('.hindsight'))
    .map((file) => `${file} holds words in plain`);

async function contentFaults(
  client: JournalClient,
  disk: MemoryFileSystem,
  state: string,
): Promise<string[]> {
  const faults = [
    ...(await checkWhole(client, disk)),
    ...(await evidenceFaults(client)),
    ...(await titleFaults(client, [canary], new Set())),
  ];
  if (state === 'on') faults.push(...leaks(disk));
  else if (state !== 'none') faults.push(`the password is ${state} still`);
  return faults;
}

/** Opens with any of the passwords and looks at everything; which state is allowed depends on what was said. */
const check =
  (expected: (acknowledged: ReadonlySet<string>) => string | null, passwords = [1]) =>
  async (client: JournalClient, acknowledged: ReadonlySet<string>, disk: MemoryFileSystem) => {
    await openJournal(client, passwords);
    const state = await settledState(client);
    const faults = await contentFaults(client, disk, state);
    const wanted = expected(acknowledged);
    if (wanted !== null && state !== wanted) faults.push(`the password is ${state}, not ${wanted}`);
    return faults;
  };

/** A journal with a password: how it gets one, changes it, loses it, and is written in. */
export const passwordPaths: readonly WritePath[] = [
  {
    name: 'new journal with a password',
    prepare: async () => undefined,
    write: async (client, acknowledge) => {
      await create(client);
      acknowledge('made');
    },
    check: async (client, acknowledged, disk) => {
      if (!acknowledged.has('made')) return leaks(disk);
      await openJournal(client);
      const faults = [...(await checkWhole(client, disk)), ...leaks(disk)];
      const profile = await client.profile.get();
      return profile.candidate === candidate ? faults : [...faults, 'the profile is lost'];
    },
  },
  {
    name: 'password on',
    prepare: withEvidence,
    write: async (client, acknowledge) => {
      await openJournal(client);
      await finishJob(client, await client.password.turnOn(passwordOf(1)));
      acknowledge('on');
    },
    check: check((acknowledged) => (acknowledged.has('on') ? 'on' : null)),
  },
  {
    name: 'password off',
    prepare: sealedWithEvidence,
    write: async (client, acknowledge) => {
      await openJournal(client);
      const started = await client.password.turnOff({ password: rigPassword(1) });
      await finishJob(client, started);
      acknowledge('off');
    },
    check: check((acknowledged) => (acknowledged.has('off') ? 'none' : null)),
  },
  {
    name: 'another password',
    prepare: sealedWithEvidence,
    write: async (client, acknowledge) => {
      await openJournal(client);
      const passwords = { password: rigPassword(1), next: rigPassword(2) };
      granted(await client.password.change(passwords));
      acknowledge('changed');
    },
    check: async (client, acknowledged, disk) => {
      if (acknowledged.has('changed')) {
        const secret = { kind: 'password', text: rigPassword(1) } as const;
        const old = await client.journals.unlock({ folder: journalFolder, secret });
        if (old.outcome === 'opened') return ['the old password opens the journal still'];
      }
      return check(() => 'on', [1, 2])(client, acknowledged, disk);
    },
  },
  {
    name: 'another recovery key',
    prepare: sealedWithEvidence,
    write: async (client, acknowledge) => {
      await openJournal(client);
      const { recoveryKey } = await client.password.newRecoveryKey();
      const request = { password: rigPassword(1), recoveryKey };
      granted(await client.password.renewRecovery(request));
      acknowledge('renewed');
    },
    check: async (client, acknowledged, disk) => {
      const secret = { kind: 'recovery', text: rigRecoveryKey } as const;
      const old = await client.journals.unlock({ folder: journalFolder, secret });
      if (acknowledged.has('renewed') && old.outcome === 'opened')
        return ['the old recovery key opens the journal still'];
      return check(() => 'on')(client, acknowledged, disk);
    },
  },
  {
    name: 'save, draft and attach under a password',
    prepare: async (client) => {
      await create(client);
      await newEntry(client, canary);
    },
    write: async (client, acknowledge) => {
      await openJournal(client);
      const entry = await firstEntry(client);
      granted(await client.entries.save({ ...entry, title: `${canary} one` }));
      acknowledge(`${canary} one`);
      granted(await client.entries.draft({ ...entry, title: `${canary} two` }));
      acknowledge(`${canary} two`);
      const stored = await attachFile(client, 'photo.txt', fileContent(1));
      granted(await client.evidence.save(evidenceWith(1, stored)));
      acknowledge('evidence');
    },
    check: async (client, acknowledged, disk) => {
      await openJournal(client);
      const titles = [canary, `${canary} one`, `${canary} two`];
      const faults = [...(await checkWhole(client, disk)), ...leaks(disk)];
      faults.push(...(await titleFaults(client, titles, acknowledged)));
      if (acknowledged.has('evidence')) faults.push(...(await evidenceFaults(client)));
      return faults;
    },
  },
  {
    name: 'backup and restore under a password',
    prepare: sealedWithEvidence,
    write: async (client, acknowledge) => {
      await openJournal(client);
      const [file] = await finishJob(client, await client.backups.make());
      acknowledge('backup');
      const folder = `${documents}/back`;
      const started = await client.bundles.restore({ file: file?.path ?? '', folder });
      await finishJob(client, started);
      acknowledge('restored');
    },
    check: async (client, acknowledged, disk) => {
      await openJournal(client);
      const faults = await contentFaults(client, disk, 'on');
      const { backups } = await client.backups.list();
      if (acknowledged.has('backup') && backups.length === 0) faults.push('the backup is lost');
      const secret = { kind: 'password', text: rigPassword(1) } as const;
      const back = await client.journals.unlock({ folder: `${documents}/back`, secret });
      if (back.outcome === 'opened') faults.push(...(await contentFaults(client, disk, 'on')));
      else if (acknowledged.has('restored')) faults.push(`not restored: ${back.reason}`);
      return faults;
    },
  },
];
