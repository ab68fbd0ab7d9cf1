import type { JournalClient } from '#shared/contract/contract.ts';
import { makeSection, testId } from '../../main/make-entry.ts';
import { attachFile, evidenceWith, fileContent } from '../attach-file.ts';
import { finishJob } from '../finish-job.ts';
import { checkWhole } from './check-whole.ts';
import {
  createWithEntry,
  documents,
  filesWith,
  firstEntry,
  granted,
  openJournal,
  type WritePath,
} from './write-path.ts';

const customer = {
  id: testId(5),
  code: 'Customer A',
  relation: 'external',
  about: 'Comes with the walking group',
  preference: 'by phone',
} as const;

const identity = {
  id: customer.id,
  realName: 'Margaret Quillfeather',
  otherNames: [],
  emails: [],
  phones: [],
  accountNumbers: [],
};

/** What stands for the person: where any of it is found, they are not erased. */
const words = ['Quillfeather', 'walking group', 'Evidence 1. Evidence 1.'];

async function withCustomer(client: JournalClient): Promise<void> {
  await createWithEntry(client);
  granted(await client.customers.save(customer));
  granted(await client.identities.save(identity));
  const entry = await firstEntry(client);
  const sections = [makeSection('description', 'Mrs Quillfeather came at three.')];
  granted(await client.entries.save({ ...entry, customerIds: [customer.id], sections }));
  const stored = await attachFile(client, 'photo.txt', fileContent(1));
  const item = { ...evidenceWith(1, stored), customerIds: [customer.id] };
  granted(await client.evidence.save(item));
  await finishJob(client, await client.backups.make());
}

const erase = async (client: JournalClient): Promise<void> => {
  const request = { customerId: customer.id, evidenceIds: [testId(1)] };
  granted(await client.erasure.erase(request));
};

/** One person's data: a copy of it for them, and its end. */
export const erasePaths: readonly WritePath[] = [
  {
    name: 'copy for a customer',
    prepare: withCustomer,
    write: async (client, acknowledge) => {
      await openJournal(client);
      const folder = `${documents}/out`;
      granted(await client.erasure.export({ customerId: customer.id, folder }));
      acknowledge('copied');
    },
    check: async (client, acknowledged, disk) => {
      await openJournal(client);
      const faults = [...(await checkWhole(client, disk))];
      const made = [...disk.files].filter(
        ([file]) => file.startsWith(`${documents}/out/`) && !file.includes('/~'),
      );
      if (acknowledged.has('copied') && made.length !== 3) faults.push('a file is lost');
      for (const [file, { bytes }] of made) {
        const text = bytes.toString('utf8').trimEnd();
        const isWhole = file.endsWith('.txt')
          ? bytes.equals(fileContent(1))
          : /<\/html>$|\]$/.test(text);
        if (!isWhole) faults.push(`${file} is cut`);
      }
      return faults;
    },
  },
  {
    name: 'erase a customer',
    prepare: withCustomer,
    write: async (client, acknowledge) => {
      await openJournal(client);
      await erase(client);
      acknowledge('erased');
    },
    check: async (client, acknowledged, disk) => {
      await openJournal(client);
      const faults = [...(await checkWhole(client, disk))];
      if ((await client.entries.list()).length !== 1) faults.push('the entry is lost');
      // Who was told that not everything could be erased tries again.
      if (!acknowledged.has('erased')) await erase(client);
      const left = filesWith(disk, '/home', words);
      return [...faults, ...left.map((file) => `${file} names the person still`)];
    },
  },
];
