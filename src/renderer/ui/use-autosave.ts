import { useEffect, useLayoutEffect, useState } from 'react';
import { onLocking } from './unsaved.ts';
import { createAutosave, type AutosaveClock, type Savers, type SaveStatus } from './autosave.ts';

/**
 * Saves while somebody types, and when they leave: the screen, the window or
 * the app. `change` takes the newest value, `flush` saves at once and is also
 * *Try again*. One record for the life of the part: give it a `key` by record.
 *
 * @example const { status, change, flush } = useAutosave({ save: journal.customers.save });
 */
export function useAutosave<Value>(savers: Savers<Value>): {
  readonly status: SaveStatus;
  readonly change: (value: Value) => void;
  readonly flush: () => Promise<void>;
  readonly isUnsaved: () => boolean;
  readonly keepNext: () => void;
  readonly forget: () => void;
} {
  const [status, setStatus] = useState<SaveStatus>({ state: 'untouched' });
  const [autosave] = useState(() => createAutosave<Value>(windowClock, setStatus));
  useLayoutEffect(() => autosave.use(savers));
  useEffect(() => {
    const leave = () => void autosave.flush();
    const hide = () => document.visibilityState === 'hidden' && leave();
    const close = (event: BeforeUnloadEvent) => {
      leave();
      // Asks before words are lost. The desktop app has no such question: it waits for its saves instead.
      if (autosave.hasFailed() && !window.hindsight) event.preventDefault();
    };
    window.addEventListener('blur', leave);
    window.addEventListener('beforeunload', close);
    document.addEventListener('visibilitychange', hide);
    const forget = onLocking(autosave.flush);
    return () => {
      forget();
      window.removeEventListener('blur', leave);
      window.removeEventListener('beforeunload', close);
      document.removeEventListener('visibilitychange', hide);
      leave();
    };
  }, [autosave]);
  const { change, flush, isUnsaved, keepNext, forget } = autosave;
  return { status, change, flush, isUnsaved, keepNext, forget };
}

const windowClock: AutosaveClock = {
  now: () => Date.now(),
  after: (milliseconds, act) => {
    const timer = setTimeout(act, milliseconds);
    return () => clearTimeout(timer);
  },
};
