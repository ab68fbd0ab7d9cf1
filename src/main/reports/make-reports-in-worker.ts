import { Worker } from 'node:worker_threads';
import type { MadeFile, MakeReports } from '#main/platform/ports.ts';
import { NotMade } from './make-report-files.ts';
import type { WorkerMessage } from './report-worker.ts';

/**
 * Makes reports in a thread of their own. `workerFile` is the built
 * `report-worker.js`. When the signal aborts, the thread is ended at once and
 * the files stop coming; a writer that failed throws `NotMade` with one sentence.
 */
export const makeReportsInWorker = (workerFile: string): MakeReports =>
  async function* (job, onProgress, signal) {
    if (signal.aborted) return;
    const worker = new Worker(workerFile, { workerData: job.input });
    const inbox = createInbox();
    worker.on('message', inbox.put);
    worker.on('error', (error) => inbox.put({ type: 'failed', reason: failure(error) }));
    worker.on('exit', () => inbox.put({ type: 'failed', reason: failure('it ended early') }));
    const stop = () => inbox.put({ type: 'done' });
    signal.addEventListener('abort', stop);
    try {
      yield* readFiles(inbox.take, onProgress, signal);
    } finally {
      signal.removeEventListener('abort', stop);
      await worker.terminate();
    }
  };

async function* readFiles(
  take: () => Promise<WorkerMessage>,
  onProgress: Parameters<MakeReports>[1],
  signal: AbortSignal,
): AsyncGenerator<MadeFile> {
  for (;;) {
    const message = await take();
    if (signal.aborted) return;
    switch (message.type) {
      case 'progress':
        onProgress(message.progress);
        break;
      case 'file':
        yield message.file;
        break;
      case 'done':
        return;
      case 'failed':
        throw new NotMade(message.reason);
    }
  }
}

/** Keeps what came until somebody takes it, in order. */
function createInbox() {
  const messages: WorkerMessage[] = [];
  let wake: (() => void) | null = null;
  return {
    put: (message: WorkerMessage) => {
      messages.push(message);
      wake?.();
    },
    take: async (): Promise<WorkerMessage> => {
      for (;;) {
        const message = messages.shift();
        if (message) return message;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
  };
}

const failure = (error: unknown): string =>
  `The documents could not be made (${error instanceof Error ? error.message : String(error)}): try again.`;
