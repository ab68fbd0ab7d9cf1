import type { JobProgress } from '#renderer/ui/use-job.ts';

/** How far taking files in is. Only who shows it is told: a screen with a long list is not drawn anew for each piece of a file. */
export type IntakeProgress = {
  readonly now: () => JobProgress;
  readonly tell: (progress: JobProgress) => void;
  readonly subscribe: (listener: () => void) => () => void;
};

export function createIntakeProgress(): IntakeProgress {
  let now: JobProgress = { phase: 'idle' };
  const listeners = new Set<() => void>();
  return {
    now: () => now,
    tell: (progress) => {
      now = progress;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
