const flushes = new Set<() => Promise<void>>();

/** Lets `flush` be called when the journal is about to be locked; the answer takes it off again. */
export function onLocking(flush: () => Promise<void>): () => void {
  flushes.add(flush);
  return () => {
    flushes.delete(flush);
  };
}

/** Saves everything that is being typed anywhere in the window. */
export async function saveAllTyped(): Promise<void> {
  await Promise.all([...flushes].map((flush) => flush()));
}
