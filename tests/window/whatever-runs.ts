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

/** Ends what a story that failed left running: a host or a browser would keep the whole run from ending. */
export async function endWhateverRuns(): Promise<void> {
  await Promise.all([...running].map((end) => end()));
}
