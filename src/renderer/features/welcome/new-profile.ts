import type { NewProfile } from '#shared/contract/app-calls.ts';
import type { GuideShelf } from '#shared/guides/guide.ts';

/** A profile as the first step finds it: nothing known yet, the first unit and model on the shelf offered. */
export const emptyProfile = ({ units, reflectiveModels }: GuideShelf): NewProfile => ({
  candidate: '',
  level: units[0]?.level ?? 2,
  jobTitle: '',
  workplace: '',
  sector: 'hospitality',
  unitIds: units[0] ? [units[0].id] : [],
  modelId: reflectiveModels[0]?.id ?? '',
});
