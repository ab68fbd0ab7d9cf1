import type { PreflightPlace } from '#shared/preflight/preflight.ts';

/** Where a click on a finding leads. */
export function preflightAddress({ at, id, stageId, claim }: PreflightPlace): string {
  const place = new URLSearchParams();
  if (stageId !== undefined) place.set('stage', stageId);
  if (claim !== undefined) place.set('claim', claim);
  switch (at) {
    case 'entry':
      return `/entries/${id}?${place}`;
    case 'change':
      return `/measures/${id}?${new URLSearchParams([['show', 'account'], ...place])}`;
    case 'contact':
      return `/contacts/${id}?${place}`;
    case 'complaint':
      return `/complaints/${id}?${place}`;
    case 'plan':
      return `/plan/${id}?${place}`;
    case 'evidence':
      return `/evidence?${new URLSearchParams({ item: id })}`;
    case 'criterion':
      return `/coverage?${new URLSearchParams({ criterion: id })}`;
    case 'settings':
      return '/settings';
    case 'identifiers':
      return '/reports';
  }
}
