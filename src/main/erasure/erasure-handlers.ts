import path from 'node:path';
import type { JournalHandlers } from '#shared/contract/contract.ts';
import type { Erasure } from '#shared/erasure/erasure.ts';
import { counted } from '#shared/reports/make-blocks.ts';
import type { RecordBody } from '#shared/journal/records.ts';
import type { Backups } from '#main/backups/backups.ts';
import type { OpenJournal } from '#main/journal/open-journal.ts';
import type { Ports } from '#main/platform/ports.ts';
import { saveRefusal } from '#main/reports/save-document.ts';
import type { Disk } from '#main/storage/disk.ts';
import { recordName } from '#main/storage/record-name.ts';
import { customerData } from './customer-data.ts';
import { eraseCustomer } from './erase-customer.ts';
import { whyNotErased } from './why-not-erased.ts';
import { writeAccessCopy } from './write-access-copy.ts';

type Parts = {
  readonly ports: Pick<Ports, 'clock' | 'random' | 'version'>;
  readonly disk: Disk;
  readonly journal: () => OpenJournal;
  readonly backups: Pick<Backups, 'count' | 'renew'>;
};

export const createErasureHandlers = ({
  ports,
  disk,
  journal,
  backups,
}: Parts): JournalHandlers['erasure'] => ({
  held: async ({ customerId }) => {
    const open = journal();
    return {
      records: customerData(open, customerId).held.map(({ kind, id, bond, removed, body }) => ({
        kind,
        id,
        bond,
        removed,
        name: recordName(kind, body, open.guides()),
        files: ((body as Partial<RecordBody<'evidence'>>).files ?? []).length,
      })),
      backups: await backups.count(open),
      inRegister: open.records.get('identity', customerId) !== undefined,
    };
  },
  export: async ({ customerId, folder }) => {
    if (!path.isAbsolute(folder)) {
      const reason = `Write the whole path, from ${path.parse(process.cwd()).root} on.`;
      return { outcome: 'not-exported', reason };
    }
    try {
      const made = await writeAccessCopy({ disk, ports, journal: journal(), customerId, folder });
      return { outcome: 'exported', ...made };
    } catch (error) {
      const reason = saveRefusal(error, folder);
      if (reason === null) throw error;
      return { outcome: 'not-exported', reason };
    }
  },
  erase: async (request) => {
    const open = journal();
    try {
      const erased = await eraseCustomer(open, ports, request);
      if (erased.outcome === 'not-erased') return erased;
      const unwatched = { progress: () => undefined, signal: new AbortController().signal };
      const old = await backups.renew(open, unwatched);
      return { outcome: 'erased', done: [...whatWasDone(erased.erasure, old)] };
    } catch (error) {
      const reason = `Not everything could be erased yet. ${whyNotErased(error)}`;
      return { outcome: 'not-erased', reason };
    }
  },
});

/** What was done and what is left to the owner, in plain sentences. */
const whatWasDone = (erasure: Erasure, backups: number): readonly string[] => [
  `${counted(erasure.gone.length, 'record')} of this customer, with all versions, ${erasure.gone.length === 1 ? 'is' : 'are'} erased.`,
  erasure.rewritten.length === 0
    ? 'No other record named the customer.'
    : `${counted(erasure.rewritten.length, 'other record')} went on without the customer; the earlier versions are erased.`,
  erasure.blobs.length === 0
    ? 'No file of evidence had to go.'
    : `${counted(erasure.blobs.length, 'file')} of evidence ${erasure.blobs.length === 1 ? 'is' : 'are'} erased.`,
  backups === 0
    ? 'There was no older backup of this app.'
    : `${counted(backups, 'older backup')} of this app ${backups === 1 ? 'is' : 'are'} erased, and a new one is made.`,
  'Not reached from here: copies you made yourself, documents you exported, what a sync service keeps of older files, and other computers until they have synced.',
];
