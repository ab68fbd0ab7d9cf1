import type { CoverageState } from '#shared/coverage/coverage.ts';
import classes from './state.module.css';
import { Shape } from './shape.tsx';

export const coverageStateNames: Readonly<Record<CoverageState, string>> = {
  none: 'None',
  drafted: 'Drafted',
  claimed: 'Claimed',
  met: 'Met',
};

/** A coverage state: its shape, its word, its colour. */
export function StateShape({ state }: { readonly state: CoverageState }) {
  return (
    <span className={classes['state']} data-state={state}>
      <Shape shape={state} />
      {coverageStateNames[state]}
    </span>
  );
}
