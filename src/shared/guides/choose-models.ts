import type { ReflectionPurpose } from './purposes.ts';
import type { ReflectiveModel } from './reflective-model.ts';
import { startingModels } from './starting-models.ts';

/** What somebody wants to write about and how long they have; `null` where it does not matter. */
export type ModelWish = {
  readonly purpose: ReflectionPurpose | null;
  readonly minutes: number | null;
  readonly level: number;
};

export type ChosenModel = {
  readonly model: ReflectiveModel;
  /** Whether it is meant for the purpose, fits the time and is usual at the level. */
  readonly fits: boolean;
  /** Why it stands where it stands, in one sentence. */
  readonly reason: string;
};

/** All models, those that suit the wish first, each with the reason. None is left out. */
export function chooseModels(
  models: readonly ReflectiveModel[],
  wish: ModelWish,
): readonly ChosenModel[] {
  const usual = startingModels(models).map(({ id }) => id);
  return models
    .map((model) => ({ model, ...weigh(model, wish), usual: usual.indexOf(model.id) }))
    .sort(
      (a, b) =>
        a.weight - b.weight ||
        rank(a.usual) - rank(b.usual) ||
        a.model.minutes - b.model.minutes ||
        (a.model.name < b.model.name ? -1 : 1),
    )
    .map(({ model, fits, reason }) => ({ model, fits, reason }));
}

/** What speaks against a model; the purpose weighs more than the time, the time more than the level. */
function weigh(model: ReflectiveModel, { purpose, minutes, level }: ModelWish) {
  const place = purpose === null ? 0 : (model.purposes ?? []).indexOf(purpose);
  const isMeant = place !== -1;
  const isShort = minutes === null || model.minutes <= minutes;
  const { from, to } = model.levels ?? { from: level, to: level };
  const isUsual = from <= level && level <= to;
  return {
    weight: (isMeant ? place : 10) * 4 + (isShort ? 0 : 2) + (isUsual ? 0 : 1),
    fits: isMeant && isShort && isUsual,
    reason: `${[
      isMeant ? meantSentence(purpose) : 'Mostly used for something else',
      isShort ? '' : `takes longer than the ${minutes} minutes you have`,
      isUsual ? '' : usualSentence(level, from, to),
    ]
      .filter(Boolean)
      .join('; ')}.`,
  };
}

const meantSentence = (purpose: ReflectionPurpose | null): string =>
  purpose === null ? 'Suits many moments' : 'Suits what you have in mind';

const usualSentence = (level: number, from: number, to: number): string =>
  level < from ? `usual from Level ${from} on` : `usual up to Level ${to}`;

const rank = (index: number): number => (index === -1 ? Number.MAX_SAFE_INTEGER : index);
