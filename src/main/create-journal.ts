import type { Dispatch } from './contract/dispatcher.ts';

/** The whole app without a window: all three hosts (desktop, browser, command line) make one and call it. */
export type JournalApp = {
  readonly dispatch: Dispatch;
  /** The page that `reports.preview` announced under `/preview/<id>`; `null` when there is none (any more). */
  readonly preview: (id: string) => string | null;
  /** An exported file that may be shown under `/exported/<job>/<name>`: its path, `null` for anything else. */
  readonly exportedFile: (job: string, name: string) => string | null;
  /** Waits for what is being written, promotes drafts, releases the journal. */
  readonly close: () => Promise<void>;
};
