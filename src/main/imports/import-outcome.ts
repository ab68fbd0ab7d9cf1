import type { JournalHandlers } from '#shared/contract/contract.ts';

export type ImportOutcome = Awaited<ReturnType<JournalHandlers['imports']['take']>>;

/** `summary` says in plain sentences what is in the journal now that was not before. */
export const imported = (
  what: ImportKind,
  summary: string,
  /** What was understood, line by line. */
  details: readonly string[] = [],
): ImportOutcome => ({
  outcome: 'imported',
  what,
  summary,
  ...(details.length > 0 && { details: [...details] }),
});

/** `reason` is one plain sentence that says what to do; the journal is as it was. */
export const notImported = (reason: string): ImportOutcome => ({ outcome: 'not-imported', reason });

export type ImportKind = 'marked-report' | 'testimony' | 'guide' | 'criteria' | 'observations';
