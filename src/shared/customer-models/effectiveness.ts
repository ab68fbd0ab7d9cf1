import type { CustomerModel } from '../guides/customer-model.ts';
import { verdictNames, verdicts, type ModelUse } from './model-use.ts';

/** How a model served over all its uses: counts and the limits that were met, no score. */
export type Effectiveness = {
  readonly modelId: string;
  readonly name: string;
  readonly uses: number;
  /** `It helped: 2 · It helped in part: 1`. */
  readonly verdicts: string;
  /** Uses that say what they were judged by: words, a quote, evidence or a measure. */
  readonly proved: number;
  readonly limits: readonly string[];
};

/** By model, those used most first. */
export function readEffectiveness(
  models: readonly Pick<CustomerModel, 'id' | 'name'>[],
  uses: readonly ModelUse[],
): readonly Effectiveness[] {
  const usesById = new Map<string, ModelUse[]>();
  for (const use of uses) usesById.set(use.modelId, [...(usesById.get(use.modelId) ?? []), use]);
  return [...usesById]
    .map(([modelId, ofModel]) => ({
      modelId,
      name: models.find(({ id }) => id === modelId)?.name ?? modelId,
      uses: ofModel.length,
      verdicts: verdictCounts(ofModel),
      proved: ofModel.filter(isProved).length,
      limits: ofModel.map(({ limit }) => limit.trim()).filter((limit) => limit !== ''),
    }))
    .sort((one, other) => other.uses - one.uses || one.name.localeCompare(other.name, 'en-GB'));
}

function verdictCounts(uses: readonly ModelUse[]): string {
  const open = uses.filter(({ verdict }) => verdict === null).length;
  return [
    ...verdicts.flatMap((verdict) => {
      const count = uses.filter((use) => use.verdict === verdict).length;
      return count === 0 ? [] : [`${verdictNames[verdict]}: ${count}`];
    }),
    ...(open === 0 ? [] : [`Not judged yet: ${open}`]),
  ].join(' · ');
}

export const isProved = (use: ModelUse): boolean =>
  use.proof.trim() !== '' ||
  use.quote.trim() !== '' ||
  use.evidenceIds.length > 0 ||
  use.measureIds.length > 0;
