import type { Revision } from '#shared/journal/revision.ts';
import type { SumUp } from './recalled-record.ts';
import type { RecordsMemory } from './records-memory.ts';
import { proveRecords, type ProofParts } from './prove-records.ts';

/** What this computer remembers of the records of an open journal, so that a long one opens quickly. */
export type Recall = {
  /**
   * Reads and proves, behind what the owner does, every file that was believed at
   * the opening to be as it was, and remembers how the records stand, with what
   * `sumUp` makes of them. Gives those that stand otherwise; what is damaged is
   * among the problems of the journal.
   */
  readonly prove: (
    sumUp: SumUp,
    signal: AbortSignal,
  ) => Promise<readonly Pick<Revision, 'kind' | 'id'>[]>;
  /** Takes what is remembered off the disk, and remembers nothing more; throws where that fails. */
  readonly forget: () => Promise<void>;
};

/** Records from which on a journal is long: a shorter one is read as quickly as it is remembered. */
export const longJournal = 1000;

export function createRecall(
  parts: Omit<ProofParts, 'sumUp'>,
  memory: RecordsMemory | null,
  long: number,
): Recall {
  const ended = new AbortController();
  let running: Promise<unknown> = Promise.resolve();

  const prove = async (sumUp: SumUp, signal: AbortSignal) => {
    const { records, recalled } = parts.data();
    const remembers = memory !== null && records.size() >= long;
    if (!remembers && recalled.size === 0) return [];
    const { changed, proved } = await proveRecords({ ...parts, sumUp }, signal);
    if (!signal.aborted) await memory?.keep(remembers ? proved : new Map(), signal);
    return changed;
  };
  return {
    prove(sumUp, signal) {
      const proving = prove(sumUp, AbortSignal.any([signal, ended.signal]));
      running = proving.catch(() => undefined);
      return proving;
    },
    async forget() {
      ended.abort();
      await running;
      await memory?.forget();
    },
  };
}
