import { counterpartStage } from '../guides/counterpart-stage.ts';
import type { ReflectiveModel } from '../guides/reflective-model.ts';
import type { Entry } from './entry.ts';
import { joinPassages, passagesOf, type Passage } from './section-parts.ts';

/**
 * The entry answered after another model, with every word, claim and mention.
 *
 * Words go to the counterpart of the stage they were first written for; where
 * several meet, those written for that stage come first. What the new model
 * does not ask for stays under its own stage, behind the others. Words know
 * their first stage, so they stand where they stood once one switches back.
 */
export function switchModel(entry: Entry, from: ReflectiveModel, to: ReflectiveModel): Entry {
  const passages = entry.sections
    .flatMap((section, index) => passagesOf(section, index, from))
    .map((passage) => ({ passage, stageId: counterpartStage(passage.home, to) }))
    .sort((a, b) => inOrder(a.passage, b.passage, to.id));
  const at = (stageId: string) =>
    passages.filter((each) => each.stageId === stageId).map(({ passage }) => passage);
  const kept = passages.filter(({ stageId }) => stageId === null).map(({ passage }) => passage);
  const keptStages = new Set(kept.map(({ home }) => home.stageId));
  return {
    ...entry,
    modelId: to.id,
    sections: [
      ...to.stages.map(({ id }) => joinPassages(id, at(id), to.id)),
      ...[...keptStages].map((id) =>
        joinPassages(
          id,
          kept.filter(({ home }) => home.stageId === id),
          to.id,
        ),
      ),
    ],
  };
}

/** Own words first, then model by model, each in its own order: the same for every way that leads here. */
function inOrder(a: Passage, b: Passage, modelId: string): number {
  const [left, right] = [a.home, b.home];
  if (left.modelId === right.modelId) return left.step - right.step;
  if (left.modelId === modelId) return -1;
  if (right.modelId === modelId) return 1;
  return left.modelId < right.modelId ? -1 : 1;
}
