import { startWorker } from '../preview/start-worker.ts';
import type { PhotoAnswer, PhotoRequest, Result, Works } from './photo-messages.ts';
import type { Preparation } from './prepare-photo.ts';
// oxlint-disable-next-line import/default -- the build gives the address of the file
import workerUrl from './photo-worker.ts?worker&url';

/** Where photos are hashed, unpacked and saved anew: beside the window, which stays free for whoever types in it. */
export type PhotoDesk = {
  readonly hash: (file: File) => Promise<string>;
  readonly prepare: (file: File) => Promise<Preparation>;
  readonly close: () => void;
};

/** Opens a desk; its worker starts with the first photo. What it cannot do is rejected with the reason. */
export function openPhotoDesk(): PhotoDesk {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let last = 0;
  const failAll = () => {
    for (const { reject } of waiting.values()) reject(new Error(notPrepared));
    waiting.clear();
    worker?.terminate();
    worker = null;
  };
  const start = () => {
    const started = startWorker(workerUrl);
    started.addEventListener('message', ({ data }: MessageEvent<PhotoAnswer>) => {
      const asked = waiting.get(data.id);
      waiting.delete(data.id);
      if ('failed' in data) asked?.reject(new Error(notPrepared, { cause: data.failed }));
      else asked?.resolve(data.result);
    });
    // A picture that takes more memory than there is ends the worker, not the window.
    started.addEventListener('error', failAll);
    return started;
  };
  const ask = (work: keyof Works, file: File) =>
    new Promise<Result>((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      worker ??= start();
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
      worker.postMessage({ id: last, work, file } satisfies PhotoRequest);
    });
  return {
    hash: (file) => ask('hash', file) as Promise<string>,
    prepare: (file) => ask('prepare', file) as Promise<Preparation>,
    close: failAll,
  };
}

type Waiting = {
  readonly resolve: (result: Result) => void;
  readonly reject: (error: Error) => void;
};

const notPrepared = 'This photo could not be made ready: save it as JPEG once more and add that.';
