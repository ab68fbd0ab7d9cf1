import type { Saved } from '#shared/contract/saved.ts';
import type { CustomerModel } from '#shared/guides/customer-model.ts';
import type { ReflectiveModel } from '#shared/guides/reflective-model.ts';
import type { OpenJournal } from '#main/journal/open-journal.ts';

/** Keeps a model the candidate has made. Those of others stay as they were published. */
export const saveModel = (journal: OpenJournal, model: ReflectiveModel): Promise<Saved> =>
  saveOwn(journal, model, journal.guides().reflectiveModels);

/** The same for a customer model. */
export const saveCustomerModel = (journal: OpenJournal, model: CustomerModel): Promise<Saved> =>
  saveOwn(journal, model, journal.guides().customerModels);

async function saveOwn(
  journal: OpenJournal,
  model: ReflectiveModel | CustomerModel,
  kept: readonly (ReflectiveModel | CustomerModel)[],
): Promise<Saved> {
  const earlier = kept.find(({ id }) => id === model.id);
  if (model.own === true && (!earlier || earlier.own === true)) return journal.addGuide(model);
  return {
    outcome: 'not-saved',
    reason: `${(earlier ?? model).name} is not yours to change: make a way of your own instead.`,
  };
}
