import type { Saved } from '#shared/contract/saved.ts';
import type { Guide } from '#shared/guides/guide.ts';
import { completeCustomerModel } from '#main/guides/complete-model.ts';
import type { OpenJournal } from '#main/journal/open-journal.ts';

/**
 * Sees to it that the journal holds the pack of a customer model it uses, with
 * the form its answers belong to, so that they can be read there for years.
 * `null` when nothing had to be written.
 */
export async function adoptCustomerModel(
  journal: OpenJournal,
  appGuides: () => Promise<readonly Guide[]>,
  modelId: string,
): Promise<Saved | null> {
  const own = journal.guides().customerModels.find(({ id }) => id === modelId);
  if (own?.form || own?.own) return null;
  const app = (await appGuides()).find(
    (guide) => guide.guide === 'customer-model' && guide.id === modelId,
  );
  if (app?.guide !== 'customer-model') return null;
  return journal.addGuide(own ? completeCustomerModel(own, app) : app);
}
