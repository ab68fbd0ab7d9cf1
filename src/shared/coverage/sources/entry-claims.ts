import { keptStages } from '../../entries/kept-stages.ts';
import type { ClaimSource } from '../claim-source.ts';
import { standingOf } from './standing-of.ts';
import { textClaims } from './text-claims.ts';

/**
 * Words in an included entry claim a criterion. A private entry only drafts
 * it, and so does role-play or a simulation where the unit does not take it.
 */
export const entryClaims: ClaimSource = ({ entries, guides }, nameMention) => {
  const models = new Map(guides.reflectiveModels.map((model) => [model.id, model]));
  return entries.flatMap((entry) => {
    const model = models.get(entry.modelId);
    const names = new Map((model?.stages ?? []).map(({ id, name }) => [id, name]));
    const kept = (stageId: string) =>
      keptStages(entry.sections, model, guides.reflectiveModels).find(({ id }) => id === stageId);
    return textClaims(
      entry.sections,
      (stageId) => names.get(stageId) ?? kept(stageId)?.name ?? stageId,
      {
        source: 'entry',
        id: entry.id,
        code: entry.code,
        title: entry.title,
        type: entry.reality === 'real' ? 'RA' : 'SIM',
        day: entry.happenedOn ?? entry.createdAt.slice(0, 10),
        customerIds: [...entry.customerIds],
        channel: entry.setting,
        lifecycle: [],
      },
      standingOf(entry, guides),
      nameMention,
    );
  });
};
