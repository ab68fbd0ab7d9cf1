import type { JournalHandlers } from '#shared/contract/contract.ts';
import type { Guide } from '#shared/guides/guide.ts';
import { createSaveDocument, saveRefusal } from '#main/reports/save-document.ts';
import type { Disk } from '#main/storage/disk.ts';

type Outcome = Awaited<ReturnType<JournalHandlers['guides']['exportModel']>>;

/** Writes a guide pack into a folder as a file that another journal can take in. */
export async function exportGuide(
  disk: Disk,
  folder: string,
  guide: Guide | undefined,
): Promise<Outcome> {
  if (!guide) return { outcome: 'not-exported', reason: 'This guide is not there any more.' };
  try {
    const saved = await createSaveDocument(
      disk,
      folder,
    )({
      path: `${guide.id}.json`,
      format: 'json',
      bytes: Buffer.from(`${JSON.stringify(guide, null, 2)}\n`),
    });
    return { outcome: 'exported', file: saved.path };
  } catch (error) {
    const reason = saveRefusal(error, folder);
    if (reason === null) throw error;
    return { outcome: 'not-exported', reason };
  }
}
