import type { ReflectiveModel } from './reflective-model.ts';

/** The ways to reflect that suit nearly everybody, the first one to begin with. */
const startingIds = ['gibbs', 'driscoll', 'star-r'];

/** The few models offered to somebody who has not written yet; the first three of a shelf that has none of ours. */
export function startingModels(models: readonly ReflectiveModel[]): readonly ReflectiveModel[] {
  const known = startingIds.flatMap((id) => models.find((model) => model.id === id) ?? []);
  return known.length > 0 ? known : models.slice(0, 3);
}
