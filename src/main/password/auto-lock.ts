/** Locks the open journal when nobody is there, or when the system says so. */
export type AutoLock = {
  /** Somebody is there: the time without a key begins anew. */
  readonly stayOpen: () => Promise<void>;
  /** Waits until the window is to lock the journal; `false` after a while in which nothing happened. */
  readonly asked: () => Promise<boolean>;
  /** Lets the window save what is typed and lock; does it itself where no window does so in time. */
  readonly lockSoon: () => Promise<void>;
};

type Parts = {
  readonly clock: () => Date;
  /** Whether a journal with a password is open. */
  readonly isOpen: () => boolean;
  readonly lock: () => Promise<void>;
  /** After how many minutes without a key; `null`: never. */
  readonly minutes: () => Promise<number | null>;
};

const longestWait = 20_000;
/** As long as a window may take to save what is typed. Milliseconds. */
const grace = 2000;

export function createAutoLock({ clock, isOpen, lock, minutes }: Parts): AutoLock {
  let timer: NodeJS.Timeout | undefined;
  let lastKey: number | null = null;
  let waiting: (() => void)[] = [];
  let asking = false;

  const lockSoon = async () => {
    clearTimeout(timer);
    lastKey = null;
    if (!isOpen()) return;
    asking = true;
    const windows = waiting;
    waiting = [];
    windows.forEach((tell) => tell());
    for (let waited = 0; windows.length > 0 && isOpen() && waited < grace; waited += 50) {
      await pause(50);
    }
    asking = false;
    await lock();
  };

  return {
    lockSoon,
    async stayOpen() {
      const after = await minutes();
      clearTimeout(timer);
      if (after === null || !isOpen()) {
        lastKey = null;
        return;
      }
      const now = clock().getTime();
      // A computer that slept has not counted: the first key after it comes too late.
      const isLate = lastKey !== null && now - lastKey > after * 60_000;
      lastKey = now;
      timer = setTimeout(() => void lockSoon(), isLate ? 0 : after * 60_000);
      timer.unref();
    },
    async asked() {
      if (!isOpen() || asking) return true;
      return new Promise((resolve) => {
        const tooLong = setTimeout(() => resolve(false), longestWait);
        tooLong.unref();
        waiting.push(() => {
          clearTimeout(tooLong);
          resolve(true);
        });
      });
    },
  };
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
