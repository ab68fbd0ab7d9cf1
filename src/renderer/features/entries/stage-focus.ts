/** The element a stage's words are written in. */
const wordsOf = (stageId: string): HTMLElement | null =>
  document.querySelector(`[data-stage="${CSS.escape(stageId)}"] [role="textbox"]`);

/** Brings a stage into view and puts the cursor into its words. */
export function focusStage(
  stageId: string | undefined,
  block: ScrollLogicalPosition = 'start',
): void {
  const words = stageId === undefined ? null : wordsOf(stageId);
  words?.closest('section')?.scrollIntoView({ block, behavior: scrollBehaviour() });
  words?.focus({ preventScroll: true });
}

/** Brings the words of a claim into view and shows for two seconds which they are. */
export function showClaim(claim: string): void {
  const words = document.querySelectorAll<HTMLElement>(`[data-claim="${CSS.escape(claim)}"]`);
  words[0]?.scrollIntoView({ block: 'center', behavior: scrollBehaviour() });
  words[0]?.closest<HTMLElement>('[role="textbox"]')?.focus({ preventScroll: true });
  for (const piece of words) {
    piece.animate?.(
      [{ outline: '3px solid var(--hs-accent)' }, { outline: '3px solid transparent' }],
      {
        duration: 2000,
      },
    );
  }
}

const scrollBehaviour = (): ScrollBehavior =>
  window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
