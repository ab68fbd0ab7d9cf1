import path from 'node:path';
import type { JournalHandlers } from '#shared/contract/contract.ts';
import { bundleRefusal } from '#main/bundles/bundle-refusal.ts';
import type { OpenJournal } from '#main/journal/open-journal.ts';
import type { Ports } from '#main/platform/ports.ts';
import { errorCode, orMissing, type Disk } from '#main/storage/disk.ts';
import { refusalSentence } from '#main/storage/write-refusal.ts';
import { bringBack } from './bring-back.ts';
import { lookAtJournal, type JournalLook } from './look-at-journal.ts';
import { setAside } from './set-aside.ts';

type Parts = {
  readonly disk: Disk;
  readonly ports: Pick<Ports, 'clock' | 'folders'>;
  /** The folder in which all backups lie. */
  readonly backupsBase: () => Promise<string>;
  /** The open journal looks at what was added to its folder. */
  readonly look: () => Promise<void>;
  readonly findJournal: () => OpenJournal | null;
};

export function createRescueHandlers({
  disk,
  ports,
  backupsBase,
  look,
  findJournal,
}: Parts): JournalHandlers['rescue'] {
  const withLook = async <Answer>(
    folder: string,
    work: (found: JournalLook) => Promise<Answer>,
  ): Promise<Answer | Refused> => {
    if (!path.isAbsolute(folder)) return refused('Write the whole path of the folder.');
    try {
      if (!(await orMissing(disk.readFolder(folder)))) {
        return refused(`There is no folder ${folder}.`);
      }
      const place = path.resolve(folder);
      const open = findJournal();
      const sealer = open?.folder === place ? open.place.sealer : null;
      return await work(await lookAtJournal(disk, place, await backupsBase(), sealer));
    } catch (error) {
      return refused(sentenceOf(error, folder));
    }
  };

  return {
    look: ({ folder }) =>
      withLook(folder, async ({ report }) => ({ outcome: 'looked', report }) as const),
    bringBack: ({ folder }) =>
      withLook(folder, async (found) => {
        const files = await bringBack(disk, found);
        await look();
        return { outcome: 'brought-back', files } as const;
      }),
    setAside: ({ folder }) =>
      withLook(folder, async ({ report }) => {
        const stamp = ports.clock().toISOString().slice(0, 19).replaceAll(':', '-');
        const name = `${path.basename(folder)} ${stamp}`;
        const target = path.join(ports.folders.appData, 'set-aside', name);
        return {
          outcome: 'set-aside',
          files: await setAside(disk, report, target),
          folder: target,
        } as const;
      }),
  };
}

type Refused = { readonly outcome: 'refused'; readonly reason: string };
const refused = (reason: string): Refused => ({ outcome: 'refused', reason });

const sentenceOf = (error: unknown, folder: string): string =>
  errorCode(error) === undefined ? bundleRefusal(error, folder) : refusalSentence(error);
