import { useEffect, useEffectEvent } from 'react';
import { useSearchParams } from 'react-router';
import { focusStage, showClaim } from './stage-focus.ts';

/** Follows an address that names a stage or a claim (`?stage=analysis&claim=…`) to the very words. */
export function useOpenedClaim(onStage: (stageId: string) => void): void {
  const [search] = useSearchParams();
  const stage = search.get('stage');
  const claim = search.get('claim');
  const open = useEffectEvent((toStage: string | null, toClaim: string | null) => {
    if (toStage !== null) onStage(toStage);
    if (toClaim !== null) showClaim(toClaim);
    else if (toStage !== null) focusStage(toStage);
  });
  useEffect(() => {
    // The editors draw their words after this screen does.
    const frame = requestAnimationFrame(() => open(stage, claim));
    return () => cancelAnimationFrame(frame);
  }, [stage, claim]);
}
