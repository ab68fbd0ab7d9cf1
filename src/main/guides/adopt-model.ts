import type { Guide } from '#shared/guides/guide.ts';
import type { ReflectiveModel } from '#shared/guides/reflective-model.ts';
import type { OpenJournal } from '#main/journal/open-journal.ts';
import { requireSaved } from '#main/journal/require-saved.ts';

type Parts = {
  readonly journal: OpenJournal;
  /** The packs that come with the app. */
  readonly appGuides: () => Promise<readonly Guide[]>;
};

/**
 * The reflective model of an entry. One of the app's that the journal does not
 * have yet is copied into it, so that the entry can be read there for years.
 * `null` when neither has it; throws when the disk refuses the copy.
 */
export async function adoptModel(
  { journal, appGuides }: Parts,
  modelId: string,
): Promise<ReflectiveModel | null> {
  const own = journal.guides().reflectiveModels.find(({ id }) => id === modelId);
  if (own) return own;
  const offered = (await appGuides()).filter((guide) => guide.guide === 'reflective-model');
  const model = offered.find(({ id }) => id === modelId);
  if (!model) return null;
  await requireSaved(journal.addGuide(model));
  return model;
}
