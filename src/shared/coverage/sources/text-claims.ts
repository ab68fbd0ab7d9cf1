import { collectClaims, type NameMention } from '../../entries/claims.ts';
import type { Section } from '../../entries/section.ts';
import type { ShownClaim } from '../claim-source.ts';
import type { CoverageClaim } from '../coverage.ts';

/** What is the same for all claims of one record. */
export type ClaimOrigin = Omit<
  CoverageClaim,
  'place' | 'stageId' | 'words' | 'claim' | 'how' | 'standing'
>;

/** The claims on spans of a written account; `standing` says whether they count for a criterion. */
export function textClaims(
  sections: readonly Section[],
  stageName: (stageId: string) => string,
  origin: ClaimOrigin,
  standing: (criterionId: string) => CoverageClaim['standing'],
  nameMention: NameMention,
): readonly ShownClaim[] {
  return collectClaims(sections, nameMention).flatMap(
    ({ claim, criteria, stageId, words, how, leftOut, passage }) =>
      criteria.map((criterionId) => ({
        criterionId,
        passage,
        claim: {
          ...origin,
          place: stageName(stageId),
          stageId,
          words,
          claim,
          how,
          standing: leftOut ? 'left-out' : standing(criterionId),
        },
      })),
  );
}
