import type { JournalClient } from '#shared/contract/contract.ts';
import { testId } from '../../main/make-entry.ts';
import { finishJob } from '../finish-job.ts';
import type { MemoryFileSystem } from '../memory-file-system.ts';
import { checkWhole } from './check-whole.ts';
import { evidenceFaults, withEvidence } from './file-paths.ts';
import {
  documents,
  granted,
  journalFolder,
  openJournal,
  titleFaults,
  canary,
  type WritePath,
} from './write-path.ts';

const file = `${documents}/copy.hindsight`;

const contentFaults = async (client: JournalClient, disk: MemoryFileSystem) => [
  ...(await checkWhole(client, disk)),
  ...(await evidenceFaults(client)),
  ...(await titleFaults(client, [canary], new Set())),
];

const copyFaults = async (client: JournalClient, copy: string): Promise<readonly string[]> => {
  const read = await client.backups.preview({ file: copy });
  return read.outcome === 'read' && read.entries === 1 ? [] : [`${copy} cannot be read`];
};

/** Something new between two backups: nothing new makes no new file. */
const capture = {
  id: testId(9),
  createdAt: '2026-03-14T18:00:00.000Z',
  who: '',
  customerId: null,
  what: 'A word in between',
  soWhat: '',
};

const entryFile = (disk: MemoryFileSystem): string =>
  [...disk.files.keys()].find((each) => each.startsWith(`${journalFolder}/records/entry/`)) ?? '';

/** Copies of a whole journal, and what is brought back from them. */
export const copyPaths: readonly WritePath[] = [
  {
    name: 'copy of the journal',
    prepare: withEvidence,
    write: async (client, acknowledge) => {
      await openJournal(client);
      await finishJob(client, await client.bundles.make({ file }));
      acknowledge('copied');
    },
    check: async (client, acknowledged, disk) => {
      await openJournal(client);
      const faults = await contentFaults(client, disk);
      // What has the name is whole, acknowledged or not.
      const isThere = disk.files.has(file);
      if (acknowledged.has('copied') && !isThere) faults.push('the copy is lost');
      return isThere ? [...faults, ...(await copyFaults(client, file))] : faults;
    },
  },
  {
    name: 'backup, and the next one',
    prepare: withEvidence,
    write: async (client, acknowledge) => {
      await openJournal(client);
      for (const name of ['first', 'second']) {
        await finishJob(client, await client.backups.make());
        acknowledge(name);
        granted(await client.captures.save(capture));
      }
    },
    check: async (client, acknowledged, disk) => {
      await openJournal(client);
      const faults = await contentFaults(client, disk);
      const { backups } = await client.backups.list();
      if (acknowledged.size > 0 && backups.length === 0) faults.push('the backup is lost');
      for (const backup of backups) faults.push(...(await copyFaults(client, backup.file)));
      return faults;
    },
  },
  {
    name: 'restore',
    prepare: async (client) => {
      await withEvidence(client);
      await finishJob(client, await client.bundles.make({ file }));
    },
    write: async (client, acknowledge) => {
      const request = { file, folder: `${documents}/back` };
      await finishJob(client, await client.bundles.restore(request));
      acknowledge('restored');
    },
    check: async (client, acknowledged, disk) => {
      const outcome = await client.journals.open({ folder: `${documents}/back` });
      // What has the name is whole, acknowledged or not.
      if (outcome.outcome === 'not-opened')
        return acknowledged.has('restored') ? ['not restored'] : [];
      return contentFaults(client, disk);
    },
  },
  {
    name: 'rescue: a lost version brought back, a damaged one set aside',
    prepare: async (client, disk) => {
      await withEvidence(client);
      await finishJob(client, await client.backups.make());
      await client.journals.close();
      disk.remove(entryFile(disk));
      const evidence = [...disk.files.keys()].find((each) => each.includes('/records/evidence/'));
      const whole = disk.files.get(evidence ?? '')?.bytes.toString('utf8') ?? '';
      disk.put(evidence ?? '', whole.replace('E1', 'E2'), 0);
    },
    write: async (client, acknowledge) => {
      granted(await client.rescue.setAside({ folder: journalFolder }));
      granted(await client.rescue.bringBack({ folder: journalFolder }));
      acknowledge('back');
    },
    check: async (client, acknowledged, disk) => {
      if (!acknowledged.has('back')) await client.rescue.bringBack({ folder: journalFolder });
      await openJournal(client);
      // The damaged file stays where it is and is told; the whole one lies beside it.
      const faults = await contentFaults(client, disk);
      return faults.filter((sentence) => !/ is damaged|does not match/.test(sentence));
    },
  },
];
