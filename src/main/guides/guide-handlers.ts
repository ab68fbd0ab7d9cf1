import type { JournalHandlers } from '#shared/contract/contract.ts';
import type { Guide, GuideShelf } from '#shared/guides/guide.ts';
import type { OpenJournal } from '#main/journal/open-journal.ts';
import type { Ports } from '#main/platform/ports.ts';
import type { Disk } from '#main/storage/disk.ts';
import { completeCustomerModel, completeModel } from './complete-model.ts';
import { exportGuide } from './export-guide.ts';
import { packPath, shelve } from './guide-packs.ts';
import { saveCustomerModel, saveModel } from './save-model.ts';

type Parts = {
  readonly ports: Pick<Ports, 'folders'>;
  readonly disk: Disk;
  /** The open journal; throws when none is open. */
  readonly journal: () => OpenJournal;
  /** The same, or `null`. */
  readonly findJournal: () => OpenJournal | null;
  readonly appGuides: () => Promise<readonly Guide[]>;
};

export function createGuideHandlers(parts: Parts): JournalHandlers['guides'] {
  const { ports, disk, journal } = parts;
  const shelf = () => allGuides(parts);
  return {
    list: async () => mutable(await shelf()),
    saveModel: (model) => saveModel(journal(), model),
    saveCustomerModel: (model) => saveCustomerModel(journal(), model),
    exportModel: async ({ id }) => {
      const { reflectiveModels } = await shelf();
      const model = reflectiveModels.find((each) => each.id === id);
      return exportGuide(disk, ports.folders.documents, model);
    },
  };
}

/**
 * All guides to choose from: the journal's own packs, and those of the app that
 * it does not have. Before a journal is open there are the app's alone.
 */
async function allGuides({ findJournal, appGuides }: Parts): Promise<GuideShelf> {
  const own = guidesOn(findJournal()?.guides());
  const app = new Map((await appGuides()).map((guide) => [packPath(guide), guide]));
  const ours = own.map((guide) => complete(guide, app.get(packPath(guide))));
  const taken = new Set(own.map(packPath));
  const others = [...app.values()].filter((guide) => !taken.has(packPath(guide)));
  return shelve([...ours, ...others]);
}

function complete(own: Guide, app: Guide | undefined): Guide {
  if (own.guide === 'reflective-model' && app?.guide === 'reflective-model') {
    return completeModel(own, app);
  }
  return own.guide === 'customer-model' && app?.guide === 'customer-model'
    ? completeCustomerModel(own, app)
    : own;
}

const guidesOn = (shelf: GuideShelf | undefined): readonly Guide[] =>
  shelf ? [...shelf.units, ...shelf.reflectiveModels, ...shelf.customerModels] : [];

const mutable = (shelf: GuideShelf) => ({
  units: [...shelf.units],
  reflectiveModels: [...shelf.reflectiveModels],
  customerModels: [...shelf.customerModels],
  sectors: [...(shelf.sectors ?? [])],
});
