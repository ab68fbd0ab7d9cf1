import type { Entry } from '#shared/entries/entry.ts';
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
};

/**
 * The stages of an entry's page: those of its model at the candidate's level,
 * and behind them any that hold words but are not (or no longer) in the model.
 */
export function entryStages(
  entry: Pick<Entry, 'sections'>,
  model: ReflectiveModel | undefined,
  level: number,
): readonly EntryStage[] {
  const asked = (model?.stages ?? []).map((stage) => ({
    id: stage.id,
    name: stage.name,
    question: stageQuestion(stage, level),
    prompts: stagePrompts(stage, level),
  }));
  const others = entry.sections
    .filter(({ stageId }) => asked.every(({ id }) => id !== stageId))
    .map(({ stageId }) => ({ id: stageId, name: stageId, question: '', prompts: [] }));
  return [...asked, ...others];
}
