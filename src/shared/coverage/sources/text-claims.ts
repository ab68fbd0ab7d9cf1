import { collectClaims, type Claim, type NameMention } from '../../entries/claims.ts';
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
  const shown: ShownClaim[] = [];
  for (const found of collectClaims(sections, nameMention)) {
    const place = stageName(found.stageId);
    for (const criterionId of found.criteria) {
      shown.push({
        criterionId,
        passage: found.passage,
        claim: claimOf(origin, found, place, found.leftOut ? 'left-out' : standing(criterionId)),
      });
    }
  }
  return shown;
}

/** Field by field: a long journal has thousands of claims, and spreading the origin into each takes several times as long. */
const claimOf = (
  origin: ClaimOrigin,
  { stageId, words, claim, how }: Claim,
  place: string,
  standing: CoverageClaim['standing'],
): CoverageClaim => ({
  source: origin.source,
  id: origin.id,
  code: origin.code,
  title: origin.title,
  type: origin.type,
  day: origin.day,
  customerIds: origin.customerIds,
  channel: origin.channel,
  lifecycle: origin.lifecycle,
  place,
  stageId,
  words,
  claim,
  how,
  standing,
});
