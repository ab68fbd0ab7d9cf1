import { powerMonitor } from 'electron';
import type { JournalApp } from '#main/create-journal.ts';

/** Locks a journal with a password when the computer sleeps or its screen is locked. */
export function lockWithSystem(journal: Pick<JournalApp, 'lock'>): void {
  const lock = () => {
    journal.lock().catch((error: unknown) => process.stderr.write(`${String(error)}\n`));
  };
  powerMonitor.on('suspend', lock);
  // Not told on Linux: there the time without a key counts.
  powerMonitor.on('lock-screen', lock);
}
