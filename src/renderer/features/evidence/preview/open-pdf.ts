import {
  AnnotationMode,
  getDocument,
  PDFWorker,
  VerbosityLevel,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
// oxlint-disable-next-line import/default -- the build gives the address of the file
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { startWorker } from './start-worker.ts';

export type OpenedPdf = {
  readonly pages: number;
  /** Draws a page, counted from 1; gives a way to give up. */
  readonly draw: (page: number, canvas: HTMLCanvasElement, onFail: () => void) => () => void;
  readonly close: () => void;
};

/** Wide enough to read on a screen, small enough for any page of any size. */
const widestPixels = 1400;
const mostPixels = 12_000_000;

/**
 * Opens a PDF for looking at its pages. It is read in a worker that can reach
 * nothing; scripts, forms, attachments and links in it are left where they are.
 */
export async function openPdf(bytes: Uint8Array<ArrayBuffer>): Promise<OpenedPdf> {
  const port = startWorker(workerUrl);
  const worker = PDFWorker.create({ port });
  const task = getDocument({
    // The reader takes the bytes over to its worker: they are ours no more.
    data: bytes.slice(),
    worker,
    isEvalSupported: false,
    enableXfa: false,
    disableAutoFetch: true,
    disableStream: true,
    useWorkerFetch: false,
    useWasm: false,
    maxImageSize: 50_000_000,
    verbosity: VerbosityLevel.ERRORS,
  });
  const close = () => {
    void task.destroy();
    worker.destroy();
    port.terminate();
  };
  const document = await task.promise.catch((error: unknown) => {
    close();
    throw error;
  });
  return {
    pages: document.numPages,
    close,
    draw: (number, canvas, onFail) => {
      let stop = () => undefined as void;
      const run = async () => {
        const page = await document.getPage(number);
        const { width, height } = page.getViewport({ scale: 1 });
        const scale = Math.min(widestPixels / width, Math.sqrt(mostPixels / (width * height)));
        const viewport = page.getViewport({ scale });
        canvas.width = Math.ceil(viewport.width);
        canvas.height = Math.ceil(viewport.height);
        const drawing = page.render({ canvas, viewport, annotationMode: AnnotationMode.ENABLE });
        stop = () => drawing.cancel();
        await drawing.promise;
      };
      run().catch((error: unknown) => {
        if (!(error instanceof Error) || error.name !== 'RenderingCancelledException') onFail();
      });
      return () => stop();
    },
  };
}
