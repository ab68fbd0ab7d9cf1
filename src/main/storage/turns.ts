/** Lets the work on one thing happen one after the other, in the order it was asked for. */
export type Turns = {
  readonly take: <Result>(key: string, work: () => Promise<Result>) => Promise<Result>;
  /** Resolves when everything that was asked for so far is done. */
  readonly settled: () => Promise<void>;
};

/** Work under different keys goes on side by side; work that fails does not hold up what follows. */
export function createTurns(): Turns {
  const lastByKey = new Map<string, Promise<unknown>>();

  return {
    take(key, work) {
      const before = lastByKey.get(key) ?? Promise.resolve();
      const result = before.then(work, work);
      lastByKey.set(key, result);
      const forget = () => {
        if (lastByKey.get(key) === result) lastByKey.delete(key);
      };
      result.then(forget, forget);
      return result;
    },
    async settled() {
      await Promise.allSettled(lastByKey.values());
    },
  };
}
