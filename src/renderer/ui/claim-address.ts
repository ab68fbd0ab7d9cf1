import type { CoverageClaim } from '#shared/coverage/coverage.ts';

/** Where a click on a claim leads: the exact words in their entry, or the change or evidence they stand in. */
export function claimAddress(claim: CoverageClaim): string {
  const place = new URLSearchParams();
  if (claim.stageId !== undefined) place.set('stage', claim.stageId);
  if (claim.claim !== null) place.set('claim', claim.claim);
  switch (claim.source) {
    case 'entry':
      return `/entries/${claim.id}?${place}`;
    case 'contact':
      return `/contacts/${claim.id}?${place}`;
    case 'follow-up':
      return `/follow-ups?${new URLSearchParams({ item: claim.id })}`;
    case 'change':
      return `/measures/${claim.id}?${new URLSearchParams([['show', 'account'], ...place])}`;
    case 'complaint':
      return `/complaints/${claim.id}?${place}`;
    case 'plan':
      return `/plan/${claim.id}?${place}`;
    case 'evidence':
      return `/evidence?${new URLSearchParams({ item: claim.id })}`;
  }
}
