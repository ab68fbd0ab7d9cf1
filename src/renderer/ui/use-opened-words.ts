import { useEffect } from 'react';
import { useSearchParams } from 'react-router';

/** Follows an address such as `?stage=aim&claim=…` to the claimed words, or else to their stage. */
export function useOpenedWords(): void {
  const [search] = useSearchParams();
  const stage = search.get('stage');
  const claim = search.get('claim');
  useEffect(() => {
    // The editors draw their words after this screen does.
    const frame = requestAnimationFrame(() => {
      const place = findPlace('data-claim', claim) ?? findPlace('data-stage', stage);
      place?.scrollIntoView({ block: 'center' });
      place?.closest('[data-stage]')?.querySelector<HTMLElement>('[role="textbox"]')?.focus({
        preventScroll: true,
      });
    });
    return () => cancelAnimationFrame(frame);
  }, [stage, claim]);
}

const findPlace = (attribute: string, value: string | null): Element | null =>
  value === null ? null : document.querySelector(`[${attribute}="${CSS.escape(value)}"]`);
