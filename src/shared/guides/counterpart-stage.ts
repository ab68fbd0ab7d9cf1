import type { ReflectiveModel } from './reflective-model.ts';

/** A stage of some model, by what is needed to find its counterpart in another. */
export type StagePlace = {
  readonly modelId: string;
  readonly stageId: string;
  /** The steps of reflecting it stands for, the main one first. */
  readonly spine: readonly string[];
};

/**
 * The stage of a model at which the words of another stage belong: the stage
 * itself in its own model; elsewhere one that mainly stands for the same step,
 * or else stands for it too, trying the place's steps in order; last one of the
 * same name. `null` when the model does not ask for it.
 */
export function counterpartStage(place: StagePlace, model: ReflectiveModel): string | null {
  const same = model.stages.find(({ id }) => id === place.stageId);
  if (same && place.modelId === model.id) return same.id;
  const shared = place.spine.flatMap((step) => {
    const main = model.stages.find(({ spine }) => spine?.[0] === step);
    return main ?? model.stages.find(({ spine }) => spine?.includes(step)) ?? [];
  });
  return shared[0]?.id ?? same?.id ?? null;
}
