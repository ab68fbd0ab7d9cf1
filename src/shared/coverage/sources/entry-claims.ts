import type { Entry } from '../../entries/entry.ts';
import { keptStages } from '../../entries/kept-stages.ts';
import { rememberTexts } from '../../entries/remember-texts.ts';
import type { GuideShelf } from '../../guides/guide.ts';
import type { ClaimSource } from '../claim-source.ts';
import { standingsOf } from './standing-of.ts';
import { textClaims } from './text-claims.ts';

/**
 * Words in an included entry claim a criterion. A private entry only drafts
 * it, and so does role-play or a simulation where the unit does not take it.
 */
export const entryClaims: ClaimSource = ({ entries, guides }, nameMention) => {
  const claimsOf = claimsByGuides.get(guides) ?? createClaimsOf(guides);
  claimsByGuides.set(guides, claimsOf);
  return entries.flatMap((entry) => claimsOf(entry, nameMention));
};

/** Entries that did not change are not read again until a guide does. */
const claimsByGuides = new WeakMap<GuideShelf, ReturnType<typeof createClaimsOf>>();

function createClaimsOf(guides: GuideShelf) {
  const models = new Map(guides.reflectiveModels.map((model) => [model.id, model]));
  const stageNames = new Map(
    guides.reflectiveModels.map(({ id, stages }) => [
      id,
      new Map(stages.map((stage) => [stage.id, stage.name])),
    ]),
  );
  const standing = standingsOf(guides);
  return rememberTexts((entry: Entry, nameMention) => {
    const model = models.get(entry.modelId);
    const names = stageNames.get(entry.modelId);
    const kept = (stageId: string) =>
      keptStages(entry.sections, model, guides.reflectiveModels).find(({ id }) => id === stageId);
    return textClaims(
      entry.sections,
      (stageId) => names?.get(stageId) ?? kept(stageId)?.name ?? stageId,
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
      standing(entry),
      nameMention,
    );
  });
}
