import { useEffect, useEffectEvent } from 'react';
import { useJournal } from '#renderer/ui/journal-client.tsx';
import { useLockJournal } from '#renderer/ui/use-lock-journal.ts';

/** Keys and pointers are told to the app this often at most. Milliseconds. */
const tellEvery = 10_000;
const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

/**
 * Tells the app that somebody is there, locks when it asks for it, and on
 * Ctrl+Shift+L (Cmd on a Mac). Does nothing for a journal without a password.
 */
export function useAutoLock(hasPassword: boolean): void {
  const { journals } = useJournal();
  const lock = useEffectEvent(useLockJournal());

  useEffect(() => {
    if (!hasPassword) return undefined;
    const ending = new AbortController();
    const { signal } = ending;
    let told = 0;
    const stay = () => {
      if (Date.now() - told < tellEvery) return;
      told = Date.now();
      void journals.stayOpen().catch(() => undefined);
    };
    const shortcut = (event: KeyboardEvent) => {
      const isLock = event.key.toLowerCase() === 'l' && event.shiftKey;
      if (!isLock || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      void lock();
    };
    const listen = async () => {
      while (!signal.aborted) {
        const asked = await journals.lockAsked().catch(() => pause());
        if (!signal.aborted && asked) await lock();
      }
    };
    stay();
    void listen();
    for (const sign of signs) window.addEventListener(sign, stay, { passive: true, signal });
    window.addEventListener('keydown', shortcut, { signal });
    return () => ending.abort();
  }, [hasPassword, journals]);
}

/** The app did not answer: asked again in a moment. */
const pause = (): Promise<boolean> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(false), 2000);
  });
