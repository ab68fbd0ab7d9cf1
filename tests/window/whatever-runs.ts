/** What stories started and did not stop yet. */
const running = new Set<() => Promise<void>>();

/** Keeps `end` for the end of the file and gives a way to do it now; done once, whoever comes first. */
export function endWithTheFile(end: () => Promise<void>): () => Promise<void> {
  const endOnce = async () => {
    if (running.delete(endOnce)) await end();
  };
  running.add(endOnce);
  return endOnce;
}

/** Ends what is left, the newest first: a host or a browser would keep the whole run from ending. */
export async function endWhateverRuns(): Promise<void> {
  const faults: unknown[] = [];
  for (const end of [...running].toReversed()) {
    await end().catch((fault: unknown) => faults.push(fault));
  }
  if (faults.length > 0) throw new AggregateError(faults, 'Not everything could be ended.');
}
