import { parentPort, workerData } from 'node:worker_threads';
import { makeReportFiles, type ReportInput, type TellProgress } from './make-report-files.ts';
import type { MadeFile } from '#main/platform/ports.ts';

/** What the worker says, in this order: progress and files as they come, then one ending. */
export type WorkerMessage =
  | { readonly type: 'progress'; readonly progress: Parameters<TellProgress>[0] }
  | { readonly type: 'file'; readonly file: MadeFile }
  | { readonly type: 'done' }
  | { readonly type: 'failed'; readonly reason: string };

/** Makes documents off the main thread, so that writing goes on while a portfolio is made. */
async function makeAll(): Promise<void> {
  const tell: TellProgress = (progress) => post({ type: 'progress', progress });
  try {
    // Sent by `makeReportsInWorker`, which takes nothing else.
    for await (const file of makeReportFiles(workerData as ReportInput, tell)) {
      // Bytes may lie in a buffer shared with others: the copy can be handed over whole.
      const bytes = new Uint8Array(file.bytes);
      post({ type: 'file', file: { ...file, bytes } }, [bytes.buffer]);
    }
    post({ type: 'done' });
  } catch (error) {
    post({ type: 'failed', reason: error instanceof Error ? error.message : String(error) });
  }
}

const post = (message: WorkerMessage, transfer: readonly ArrayBuffer[] = []) =>
  parentPort?.postMessage(message, transfer);

void makeAll();
