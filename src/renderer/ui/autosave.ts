import type { Saved } from '#shared/contract/contract.ts';

/** What the line under the page says about saving. */
export type SaveStatus =
  | { readonly state: 'untouched' }
  | { readonly state: 'unsaved' }
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly at: string }
  | { readonly state: 'not-saved'; readonly reason: string };

/** Saving happens this long after the last key, and at least this often while keys keep coming. Milliseconds. */
export const autosaveDelays = { quiet: 1200, most: 2000, keep: 5 * 60_000 } as const;

export type Savers<Value> = {
  /** Makes the value safe; called while typing. */
  readonly save: (value: Value) => Promise<Saved>;
  /** Makes it final (a revision): on leaving, and from time to time. Left out where `save` is final already. */
  readonly keep?: ((value: Value) => Promise<Saved>) | undefined;
};

export type AutosaveClock = {
  readonly now: () => number;
  /** Runs `act` after so many milliseconds; the answer cancels it. */
  readonly after: (milliseconds: number, act: () => void) => () => void;
};

export type Autosave<Value> = {
  /** Takes the functions that save from now on; needed before the first change. */
  readonly use: (savers: Savers<Value>) => void;
  /** Takes the newest value; the ones before it are forgotten. */
  readonly change: (value: Value) => void;
  /** Saves what is not saved yet and makes it final; never rejects. */
  readonly flush: () => Promise<void>;
  /** Whether words wait to be saved or to be joined with another computer's, or are being saved now. */
  readonly isUnsaved: () => boolean;
  /** Another computer saved the same record: the next save makes the words final, as only then the two are joined. */
  readonly keepNext: () => void;
  /** What is on the screen came from the journal: nothing of it waits to be made final. */
  readonly forget: () => void;
  /** Whether the last save failed, so that closing the window now would lose words. */
  readonly hasFailed: () => boolean;
};

/**
 * Saves by itself while somebody types. One save at a time; the newest value
 * is never dropped: what fails to be saved stays here until it is saved or a
 * newer value takes its place.
 */
export function createAutosave<Value>(
  clock: AutosaveClock,
  onStatus: (status: SaveStatus) => void,
): Autosave<Value> {
  let savers: Savers<Value> | null = null;
  let unsaved: { readonly value: Value; readonly since: number } | null = null;
  let unkept: { readonly value: Value; readonly since: number } | null = null;
  let running: Promise<boolean> | null = null;
  let keepsNext = false;
  let failed = false;
  let cancelTimer = () => {};

  const change = (value: Value) => {
    const now = clock.now();
    unsaved = { value, since: unsaved?.since ?? now };
    if (savers?.keep) unkept = { value, since: unkept?.since ?? now };
    if (running) return;
    onStatus({ state: 'unsaved' });
    schedule();
  };

  const schedule = () => {
    cancelTimer();
    const waiting = unsaved ?? (keepsNext ? unkept : null);
    if (!waiting) return;
    const wait = Math.min(autosaveDelays.quiet, waiting.since + autosaveDelays.most - clock.now());
    cancelTimer = clock.after(Math.max(0, wait), () => void run(false));
  };

  const run = (leaving: boolean): Promise<boolean> => {
    cancelTimer();
    running ??= saveOnce(leaving).finally(() => {
      running = null;
    });
    return running;
  };

  const saveOnce = async (leaving: boolean): Promise<boolean> => {
    const taken = unsaved ?? unkept;
    if (!taken || !savers) return true;
    const keep = leaving || isKeepDue() ? savers.keep : undefined;
    const keptBefore = unkept;
    unsaved = null;
    if (keep) unkept = null;
    const joins = keepsNext;
    if (keep) keepsNext = false;
    onStatus({ state: 'saving' });
    const answer = await attempt(keep ?? savers.save, taken.value);
    failed = answer.outcome !== 'saved';
    if (answer.outcome === 'saved') {
      onStatus(unsaved ? { state: 'unsaved' } : { state: 'saved', at: answer.savedAt });
      schedule();
      return true;
    }
    // Keys that came meanwhile hold the newer value; otherwise the one that failed stays.
    unsaved ??= taken;
    if (keep) {
      unkept ??= keptBefore;
      keepsNext ||= joins;
    }
    onStatus({ state: 'not-saved', reason: answer.reason });
    return false;
  };

  const isKeepDue = () =>
    unkept !== null && (keepsNext || clock.now() - unkept.since >= autosaveDelays.keep);

  const hasMore = () => (unsaved ?? unkept) !== null;

  const flush = async () => {
    if (running) await running;
    // Once more for keys that came during the first; a failure ends it and the words stay here.
    if (hasMore() && (await run(true)) && hasMore()) await run(true);
  };

  const use = (next: Savers<Value>) => {
    savers = next;
  };

  return {
    use,
    change,
    flush,
    isUnsaved: () => unsaved !== null || running !== null || (keepsNext && unkept !== null),
    keepNext: () => {
      // A save that is under way may have come before the other computer's: what is typed after it is joined.
      keepsNext = hasMore() || running !== null;
      if (!running) schedule();
    },
    forget: () => {
      unkept = null;
      keepsNext = false;
    },
    hasFailed: () => failed,
  };
}

async function attempt<Value>(
  save: (value: Value) => Promise<Saved>,
  value: Value,
): Promise<Saved> {
  try {
    return await save(value);
  } catch (error) {
    return {
      outcome: 'not-saved',
      reason: error instanceof Error ? error.message : 'The app did not answer.',
    };
  }
}
