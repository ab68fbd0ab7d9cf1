import type { JournalHandlers } from '#shared/contract/contract.ts';
import type { Guide, GuideShelf } from '#shared/guides/guide.ts';
import type { OpenJournal } from '#main/journal/open-journal.ts';
import { completeModel } from './complete-model.ts';
import { packPath, shelve } from './guide-packs.ts';

type Parts = {
  readonly journal: () => OpenJournal | null;
  readonly appGuides: () => Promise<readonly Guide[]>;
};

/**
 * All guides to choose from: the journal's own packs, and those of the app that
 * it does not have. Before a journal is open there are the app's alone.
 */
export const createGuideHandlers = ({ journal, appGuides }: Parts): JournalHandlers['guides'] => ({
  list: async () => {
    const own = guidesOn(journal()?.guides());
    const app = new Map((await appGuides()).map((guide) => [packPath(guide), guide]));
    const ours = own.map((guide) => complete(guide, app.get(packPath(guide))));
    const taken = new Set(own.map(packPath));
    const others = [...app.values()].filter((guide) => !taken.has(packPath(guide)));
    return mutable(shelve([...ours, ...others]));
  },
});

const complete = (own: Guide, app: Guide | undefined): Guide =>
  own.guide === 'reflective-model' && app?.guide === 'reflective-model'
    ? completeModel(own, app)
    : own;

const guidesOn = (shelf: GuideShelf | undefined): readonly Guide[] =>
  shelf ? [...shelf.units, ...shelf.reflectiveModels, ...shelf.customerModels] : [];

const mutable = (shelf: GuideShelf) => ({
  units: [...shelf.units],
  reflectiveModels: [...shelf.reflectiveModels],
  customerModels: [...shelf.customerModels],
});
