import type { JournalHandlers } from '#shared/contract/contract.ts';
import type { Guide } from '#shared/guides/guide.ts';
import { startingModels } from '#shared/guides/starting-models.ts';
import type { Profile } from '#shared/journal/profile.ts';
import type { OpenJournal } from './open-journal.ts';
import { requireSaved } from './require-saved.ts';

type Parts = {
  readonly journal: () => OpenJournal;
  /** The packs that come with the app: a newly chosen unit or model is copied into the journal from there. */
  readonly appGuides: () => Promise<readonly Guide[]>;
};

export function createProfileHandlers({ journal, appGuides }: Parts): JournalHandlers['profile'] {
  return {
    get: async () => journalProfile(journal()),
    async save(profile) {
      for (const guide of missingGuides(journal(), profile, await appGuides())) {
        await requireSaved(journal().addGuide(guide));
      }
      await requireSaved(journal().records.save('profile', profile));
      return profile;
    },
  };
}

/** Whose journal it is. One whose profile was damaged stays open with a blank one until it is filled in again. */
export const journalProfile = (journal: OpenJournal): Profile =>
  journal.records.list('profile')[0] ?? {
    id: journal.manifest.journalId,
    candidate: 'Name not known',
    registration: '',
    qualification: '',
    level: 2,
    jobTitle: '',
    workplace: '',
    sector: 'other',
    centre: '',
    centreNumber: '',
    assessor: '',
    qualityAssurer: '',
    startedOn: null,
    unitIds: journal.guides().units.map((unit) => unit.id),
    modelId: startingModels(journal.guides().reflectiveModels)[0]?.id ?? 'gibbs',
  };

function missingGuides(
  journal: OpenJournal,
  profile: Profile,
  appGuides: readonly Guide[],
): readonly Guide[] {
  const { units, reflectiveModels } = journal.guides();
  const hasUnit = (id: string) => units.some((unit) => unit.id === id);
  const hasModel = reflectiveModels.some(({ id }) => id === profile.modelId);
  return appGuides.filter((guide) =>
    guide.guide === 'unit'
      ? profile.unitIds.includes(guide.id) && !hasUnit(guide.id)
      : guide.guide === 'reflective-model' && guide.id === profile.modelId && !hasModel,
  );
}
