import type { Saved } from '#shared/contract/saved.ts';
import type { ReflectiveModel } from '#shared/guides/reflective-model.ts';
import type { OpenJournal } from '#main/journal/open-journal.ts';

/** Keeps a model the candidate has made. Those of others stay as they were published. */
export async function saveModel(journal: OpenJournal, model: ReflectiveModel): Promise<Saved> {
  const earlier = journal.guides().reflectiveModels.find(({ id }) => id === model.id);
  if (model.own === true && (!earlier || earlier.own === true)) return journal.addGuide(model);
  return {
    outcome: 'not-saved',
    reason: `${(earlier ?? model).name} is not yours to change: make a way of your own instead.`,
  };
}
