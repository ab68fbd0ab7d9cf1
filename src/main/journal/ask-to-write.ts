import { realProcesses } from '#main/platform/processes.ts';
import type { Ports } from '#main/platform/ports.ts';
import type { Disk } from '#main/storage/disk.ts';
import { takeLock, type LockOwner } from '#main/storage/journal-lock.ts';
import { readingOnly, type Access } from './access.ts';

/** Becomes the one program of this computer that writes in a journal, or says which one is. */
export async function askToWrite(
  disk: Disk,
  { folders, program, clock }: Pick<Ports, 'folders' | 'program' | 'clock'>,
  journal: string,
  journalId: string,
): Promise<Access> {
  const parts = { disk, appData: folders.appData, processes: realProcesses, program, clock };
  const taking = await takeLock(parts, journal, journalId);
  if (taking.outcome === 'held') {
    const reason = heldReason(taking.by);
    return readingOnly({ reason });
  }
  const { lostTo, release } = taking.lock;
  return {
    readOnly: () => {
      const owner = lostTo();
      return owner && { reason: heldReason(owner) };
    },
    release,
  };
}

/** For commands and looks that change nothing: no other program is kept from writing. */
export const onlyReading = (): Access =>
  readingOnly({ reason: 'This journal is open for reading only: open it again to write.' });

const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' });

/** `14:02 on 25 November`, by the clock of this computer. */
function sinceText(instant: string): string {
  const since = new Date(instant);
  return `${time.format(since)} on ${day.format(since)}`;
}

const heldReason = ({ program, computer, since }: LockOwner): string =>
  `${program} on ${computer} has had this journal open since ${sinceText(since)}: close it there to write here; reading and exporting work.`;
