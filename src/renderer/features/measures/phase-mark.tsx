import type { Phase } from '#shared/measures/measure.ts';

/** The sign of a phase, the same as in the charts: a hollow circle before, a solid diamond after. */
export function PhaseMark({ phase }: { readonly phase: Phase }) {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      {phase === 'before' ? (
        <circle cx="7" cy="7" r="5.4" fill="none" stroke="var(--hs-before)" strokeWidth="2" />
      ) : (
        <path d="M7 0l7 7-7 7-7-7z" fill="var(--hs-after)" />
      )}
    </svg>
  );
}
