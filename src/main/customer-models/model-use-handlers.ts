import type { JournalHandlers } from '#shared/contract/contract.ts';
import type { Guide } from '#shared/guides/guide.ts';
import type { OpenJournal } from '#main/journal/open-journal.ts';
import { createRecordHandlers } from '#main/journal/record-handlers.ts';
import { adoptCustomerModel } from './adopt-customer-model.ts';

type Parts = {
  readonly journal: () => OpenJournal;
  /** The packs that come with the app: a model is copied into the journal when it is first used. */
  readonly appGuides: () => Promise<readonly Guide[]>;
};

export function createModelUseHandlers({
  journal,
  appGuides,
}: Parts): JournalHandlers['modelUses'] {
  const handlers = createRecordHandlers('model-use', journal);
  return {
    ...handlers,
    save: async (use) => {
      const adopted = await adoptCustomerModel(journal(), appGuides, use.modelId);
      return adopted?.outcome === 'not-saved' ? adopted : handlers.save(use);
    },
  };
}
