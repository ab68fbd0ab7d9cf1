import type { JournalHandlers } from '#shared/contract/contract.ts';
import type { ReflectiveModel } from '#shared/guides/reflective-model.ts';
import { createSaveDocument, saveRefusal } from '#main/reports/save-document.ts';
import type { Disk } from '#main/storage/disk.ts';

type Outcome = Awaited<ReturnType<JournalHandlers['guides']['exportModel']>>;

/** Writes a model into a folder as a file that another journal can take in. */
export async function exportModel(
  disk: Disk,
  folder: string,
  model: ReflectiveModel | undefined,
): Promise<Outcome> {
  if (!model)
    return { outcome: 'not-exported', reason: 'This way to reflect is not there any more.' };
  try {
    const saved = await createSaveDocument(
      disk,
      folder,
    )({
      path: `${model.id}.json`,
      format: 'json',
      bytes: Buffer.from(`${JSON.stringify(model, null, 2)}\n`),
    });
    return { outcome: 'exported', file: saved.path };
  } catch (error) {
    const reason = saveRefusal(error, folder);
    if (reason === null) throw error;
    return { outcome: 'not-exported', reason };
  }
}
