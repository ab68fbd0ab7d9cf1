import type { ModelUse } from '../../customer-models/model-use.ts';
import type { CustomerModel } from '../../guides/customer-model.ts';
import type { HintRule } from '../coach.ts';

/**
 * Whether a use of the named model, linked to the entry, says already what a
 * hint asks: B10, what was done because of it; A11, whether it helped and by
 * what one knows it.
 */
export function isAnsweredByUse(
  rule: HintRule,
  named: string,
  uses: readonly ModelUse[],
  models: readonly Pick<CustomerModel, 'id' | 'name'>[],
): boolean {
  if (rule !== 'B10' && rule !== 'A11') return false;
  return uses.some((use) => {
    const model = models.find(({ id }) => id === use.modelId);
    if (!model || !isNameOf(named, model.name)) return false;
    return rule === 'B10' ? use.because.trim() !== '' : use.verdict !== null && isJudged(use);
  });
}

const isJudged = ({ proof, quote, limit, evidenceIds, measureIds }: ModelUse): boolean =>
  [proof, quote, limit].some((text) => text.trim() !== '') ||
  evidenceIds.length > 0 ||
  measureIds.length > 0;

/** `the Trust Equation` names *Trust equation*; `NPS` names *Net Promoter Score (NPS)*. */
function isNameOf(named: string, name: string): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const words = plain(named).replace(/^the /, '');
  return words !== '' && ` ${plain(name)} `.includes(` ${words} `);
}
