import { fileHash } from './file-hash.ts';
import { preparePhoto } from './prepare-photo.ts';
import type { PhotoAnswer, PhotoRequest } from './photo-messages.ts';

/** A worker has this in the place of a window; the types at hand are those of a page. */
const scope = globalThis as unknown as {
  readonly addEventListener: (
    type: 'message',
    listener: (event: MessageEvent<PhotoRequest>) => void,
  ) => void;
  readonly postMessage: (answer: PhotoAnswer) => void;
};

const works = { hash: fileHash, prepare: preparePhoto } as const;

scope.addEventListener('message', ({ data: { id, work, file } }) => {
  const answered = async (): Promise<PhotoAnswer> => ({ id, result: await works[work](file) });
  void answered()
    .catch((error: unknown) => ({ id, failed: String(error) }))
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    .then((answer) => scope.postMessage(answer));
});
