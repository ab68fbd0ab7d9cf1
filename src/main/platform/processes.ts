import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';

/** What one program can find out about another one on the same computer. */
export type Processes = {
  readonly own: number;
  /** The name of this computer. */
  readonly computer: string;
  readonly isRunning: (pid: number) => boolean;
  /**
   * Tells a process from another one that got the same number later; `null`
   * where the system does not say.
   */
  readonly mark: (pid: number) => Promise<string | null>;
};

export const realProcesses: Processes = {
  own: process.pid,
  computer: hostname(),
  isRunning(pid) {
    try {
      process.kill(pid, 0);
      return true;
    } catch (error) {
      // Not ours to signal, but there.
      return (error as NodeJS.ErrnoException).code === 'EPERM';
    }
  },
  async mark(pid) {
    if (process.platform !== 'linux') return null;
    try {
      const [boot, state] = await Promise.all([
        readFile('/proc/sys/kernel/random/boot_id', 'utf8'),
        readFile(`/proc/${pid}/stat`, 'utf8'),
      ]);
      // The name of the program may hold spaces and brackets: the numbers begin behind its last one.
      const startedAt = state.slice(state.lastIndexOf(')') + 2).split(' ')[19];
      return `${boot.trim()} ${startedAt}`;
    } catch {
      return null;
    }
  },
};
