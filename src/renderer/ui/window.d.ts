import type { JournalClient } from '#shared/contract/contract.ts';

declare global {
  interface Window {
    /** Set by the preload in the desktop app; absent in the browser host. */
    readonly hindsight?: JournalClient;
  }
}
