import type { ReadOnly } from '#shared/journal/read-only.ts';

/** Whether a journal may be written to. */
export type Access = {
  readonly readOnly: () => ReadOnly | null;
  /** Lets others write. */
  readonly release: () => Promise<void>;
};

/** No other program is thought of. */
export const freeAccess: Access = { readOnly: () => null, release: () => Promise.resolve() };

/** Nothing is written, for one reason that does not end. */
export const readingOnly = (readOnly: ReadOnly): Access => ({
  readOnly: () => readOnly,
  release: () => Promise.resolve(),
});
