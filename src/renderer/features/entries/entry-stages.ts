import type { Entry } from '#shared/entries/entry.ts';
import { keptStages } from '#shared/entries/kept-stages.ts';
import {
  stagePrompts,
  stageQuestion,
  type ReflectiveModel,
} from '#shared/guides/reflective-model.ts';

/** A stage as the page asks it. */
export type EntryStage = {
  readonly id: string;
  readonly name: string;
  readonly question: string;
  readonly prompts: readonly string[];
  /** Not asked by the model: words written after another one. */
  readonly kept: boolean;
};

/**
 * The stages of an entry's page: those of its model at the candidate's level,
 * and behind them any that hold words but are not (or no longer) in the model.
 * `models` are those on the shelf, to say where such words come from.
 */
export function entryStages(
  entry: Pick<Entry, 'sections'>,
  model: ReflectiveModel | undefined,
  level: number,
  models: readonly ReflectiveModel[] = [],
): readonly EntryStage[] {
  const asked = (model?.stages ?? []).map((stage) => ({
    id: stage.id,
    name: stage.name,
    question: stageQuestion(stage, level),
    prompts: stagePrompts(stage, level),
    kept: false,
  }));
  const others = keptStages(entry.sections, model, models).map((stage) => ({
    ...stage,
    question: '',
    prompts: [],
    kept: true,
  }));
  return [...asked, ...others];
}
