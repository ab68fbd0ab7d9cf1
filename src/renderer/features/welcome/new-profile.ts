import type { NewProfile } from '#shared/contract/app-calls.ts';
import type { GuideShelf } from '#shared/guides/guide.ts';
import { startingModels } from '#shared/guides/starting-models.ts';

type Units = GuideShelf['units'];

/** A profile as the first step finds it: nothing known yet, the lowest unit and the model to begin with offered. */
export function emptyProfile({ units, reflectiveModels }: GuideShelf): NewProfile {
  const [first] = byLevel(units);
  return {
    candidate: '',
    level: first?.level ?? 2,
    jobTitle: '',
    workplace: '',
    sector: 'retail',
    unitIds: first ? [first.id] : [],
    modelId: startingModels(reflectiveModels)[0]?.id ?? '',
  };
}

/** The units in the order of their levels, as they are offered. */
export const byLevel = (units: Units): Units => [...units].sort((a, b) => a.level - b.level);

/** The profile at another level, with a unit of that level where there is one. */
export function atLevel(profile: NewProfile, level: number, units: Units): NewProfile {
  const unit = units.find((each) => each.level === level);
  return { ...profile, level, unitIds: unit ? [unit.id] : profile.unitIds };
}
