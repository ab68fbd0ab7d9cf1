import type { ReflectiveModel } from '../guides/reflective-model.ts';
import { isWritten } from './claims.ts';
import type { Section } from './section.ts';

/**
 * The stages of an account that hold words but are not in its model, in order:
 * after a switch of models *Kept from Gibbs: Feelings*.
 */
export function keptStages(
  sections: readonly Section[],
  model: Pick<ReflectiveModel, 'stages'> | undefined,
  models: readonly ReflectiveModel[],
): readonly { readonly id: string; readonly name: string }[] {
  const asked = new Set(model?.stages.map(({ id }) => id));
  const kept = sections.filter(({ stageId, content }) => !asked.has(stageId) && isWritten(content));
  const names = kept.map((section) => [section.stageId, keptName(section, models)] as const);
  return [...new Map(names)].map(([id, name]) => ({ id, name }));
}

function keptName({ stageId, parts }: Section, models: readonly ReflectiveModel[]): string {
  const from = models.find(({ id }) => id === parts?.[0]?.modelId);
  const stage = from?.stages.find(({ id }) => id === stageId);
  return from ? `Kept from ${from.name}: ${stage?.name ?? spelled(stageId)}` : spelled(stageId);
}

/** `action-plan` is `Action plan`. */
const spelled = (id: string): string =>
  id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
