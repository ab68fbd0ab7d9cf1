import { makeEntry } from '../../main/make-entry.ts';
import { wholeReport } from '#shared/reports/report-options.ts';
import { attachFile, evidenceWith, fileContent } from '../attach-file.ts';
import { finishJob } from '../finish-job.ts';
import type { MemoryFileSystem } from '../memory-file-system.ts';
import { checkWhole } from './check-whole.ts';
import {
  createPlain,
  createWithEntry,
  documents,
  granted,
  newEntry,
  openJournal,
  type WritePath,
} from './write-path.ts';
import type { JournalClient } from '#shared/contract/contract.ts';

const content = fileContent(1);

export const withEvidence = async (client: JournalClient): Promise<void> => {
  await createWithEntry(client);
  const stored = await attachFile(client, 'photo.txt', content);
  granted(await client.evidence.save({ ...evidenceWith(1, stored), handedIn: true }));
};

/** What was handed over must be there, byte for byte, where it was acknowledged. */
export async function evidenceFaults(client: JournalClient): Promise<readonly string[]> {
  const [item] = await client.evidence.list();
  const [file] = item?.files ?? [];
  if (!file) return ['the evidence is lost'];
  const read = await client.vault.read({ blob: file.blob, position: 0, length: content.length });
  const bytes = Buffer.from(read?.base64 ?? '', 'base64');
  return bytes.equals(content) ? [] : ['the file of the evidence is not what was added'];
}

/** Documents that carry a final name are whole, whether they were acknowledged or not. */
const documentFaults = (
  disk: MemoryFileSystem,
  isWhole: (file: string, bytes: Buffer) => boolean,
): readonly string[] =>
  [...disk.files].flatMap(([file, { bytes }]) =>
    file.startsWith(`${documents}/out/`) && !file.includes('/~') && !isWhole(file, bytes)
      ? [`${file} is cut`]
      : [],
  );

const isThere = (disk: MemoryFileSystem, ending: string): boolean =>
  [...disk.files.keys()].some((file) => file.startsWith(`${documents}/`) && file.endsWith(ending));

/** Files on their way into the vault, and documents on their way out. */
export const filePaths: readonly WritePath[] = [
  {
    name: 'attach',
    prepare: createPlain,
    write: async (client, acknowledge) => {
      await openJournal(client);
      const stored = await attachFile(client, 'photo.txt', content);
      acknowledge('stored');
      granted(await client.evidence.save(evidenceWith(1, stored)));
      acknowledge('evidence');
    },
    check: async (client, acknowledged, disk) => {
      await openJournal(client);
      const faults = await checkWhole(client, disk);
      return acknowledged.has('evidence') ? [...faults, ...(await evidenceFaults(client))] : faults;
    },
  },
  {
    name: 'copy of a file of evidence',
    prepare: withEvidence,
    write: async (client, acknowledge) => {
      await openJournal(client);
      const [file] = (await client.evidence.list())[0]?.files ?? [];
      if (!file) throw new Error('There is no file.');
      const { blob, name, mediaType } = file;
      const folder = `${documents}/out`;
      granted(await client.vault.saveCopy({ blob, name, mediaType, folder }));
      acknowledge('copied');
    },
    check: async (client, acknowledged, disk) => {
      await openJournal(client);
      const faults = [...(await checkWhole(client, disk)), ...(await evidenceFaults(client))];
      if (acknowledged.has('copied') && !isThere(disk, '.txt')) faults.push('the copy is lost');
      return [...faults, ...documentFaults(disk, (_, bytes) => bytes.equals(content))];
    },
  },
  {
    name: 'export of a pack with its evidence',
    prepare: async (client) => {
      await withEvidence(client);
      const { id, code } = await newEntry(client, 'told');
      granted(await client.entries.save({ ...makeEntry({ included: true }), id, code }));
    },
    write: async (client, acknowledge) => {
      await openJournal(client);
      const request = { options: wholeReport('pack'), formats: ['md' as const] };
      const folder = `${documents}/out`;
      const files = await finishJob(client, await client.reports.export({ ...request, folder }));
      if (files.length < 2) throw new Error('The pack has too few files.');
      acknowledge('exported');
    },
    check: async (client, acknowledged, disk) => {
      await openJournal(client);
      const faults = [...(await checkWhole(client, disk)), ...(await evidenceFaults(client))];
      if (acknowledged.has('exported') && !(isThere(disk, '.md') && isThere(disk, '.txt')))
        faults.push('a document is lost');
      const isWhole = (file: string, bytes: Buffer) =>
        file.endsWith('.txt') ? bytes.equals(content) : bytes.length > 300;
      return [...faults, ...documentFaults(disk, isWhole)];
    },
  },
  {
    name: 'guide pack, model and unit written for others',
    prepare: createPlain,
    write: async (client, acknowledge) => {
      await openJournal(client);
      granted(await client.guides.exportModel({ id: 'gibbs' }));
      acknowledge('model');
      granted(await client.units.export({ id: 'develop-customer-relationships-l2' }));
      acknowledge('unit');
    },
    check: async (client, acknowledged, disk) => {
      await openJournal(client);
      const faults = [...(await checkWhole(client, disk))];
      const made = [...disk.files].filter(([file]) =>
        /^\/home\/documents\/[^~/]+\.json$/.test(file),
      );
      if (made.length < acknowledged.size) faults.push('a file is lost');
      for (const [file, { bytes }] of made) {
        if (!bytes.toString('utf8').trimEnd().endsWith('}')) faults.push(`${file} is cut`);
      }
      return faults;
    },
  },
];
