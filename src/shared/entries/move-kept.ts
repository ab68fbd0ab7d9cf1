import type { ReflectiveModel } from '../guides/reflective-model.ts';
import type { Entry } from './entry.ts';
import { joinPassages, passagesOf } from './section-parts.ts';

/** Moves words kept from another model under a stage of the entry's own, behind what stands there; they are its words from then on. */
export function moveKept(
  entry: Entry,
  keptId: string,
  stageId: string,
  model: ReflectiveModel,
): Entry {
  const passages = (id: string) =>
    entry.sections.flatMap((section, index) =>
      section.stageId === id ? passagesOf(section, index, model) : [],
    );
  const step = model.stages.findIndex(({ id }) => id === stageId);
  const home = { modelId: model.id, stageId, step, spine: model.stages[step]?.spine ?? [] };
  const moved = passages(keptId).map((passage) => ({ ...passage, home }));
  const target = joinPassages(stageId, [...passages(stageId), ...moved], model.id);
  const others = entry.sections.filter((section) => section.stageId !== keptId);
  const isThere = others.some((section) => section.stageId === stageId);
  return {
    ...entry,
    sections: isThere
      ? others.map((section) => (section.stageId === stageId ? target : section))
      : [...others, target],
  };
}
