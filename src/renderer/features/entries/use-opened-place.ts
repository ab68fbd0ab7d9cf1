import { useEffect, useEffectEvent } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { focusStage, showClaim } from './stage-focus.ts';

/**
 * Follows the address to the very words (`?stage=analysis&claim=…`); in an
 * entry that was just made, the cursor goes to the first stage.
 */
export function useOpenedPlace(firstStage: string | undefined): void {
  const [search] = useSearchParams();
  const { state } = useLocation();
  const stage = search.get('stage');
  const claim = search.get('claim');
  const open = useEffectEvent((toStage: string | null, toClaim: string | null) => {
    if (toClaim !== null) showClaim(toClaim);
    else if (toStage !== null) focusStage(toStage);
    else if (isFresh(state)) focusStage(firstStage, 'nearest');
  });
  useEffect(() => {
    // The editors draw their words after this screen does.
    const frame = requestAnimationFrame(() => open(stage, claim));
    return () => cancelAnimationFrame(frame);
  }, [stage, claim]);
}

const isFresh = (state: unknown): boolean =>
  typeof state === 'object' && state !== null && 'fresh' in state;
