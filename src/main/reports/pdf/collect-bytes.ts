import type { PdfDocument } from './pdf-document.ts';

/** Pieces are copied together at this many: what zlib gives lies in buffers many times its size, free once it is copied. */
const copiedAtOnce = 1000;

/**
 * The document's bytes, once it has been ended. They are taken as pdfkit makes them: pages are drawn in one go, and its
 * stream would hand out nothing before the last.
 */
export const collectBytes = (document: PdfDocument): Promise<Uint8Array> =>
  new Promise((resolve) => {
    const copied: Uint8Array[] = [];
    // The first line is written when the document is made.
    let pieces: Uint8Array[] = [document.read() as Uint8Array];
    const copy = () => {
      copied.push(new Uint8Array(Buffer.concat(pieces)));
      pieces = [];
    };
    document.push = (piece: Uint8Array | null) => {
      if (piece !== null) pieces.push(piece);
      if (piece === null || pieces.length >= copiedAtOnce) copy();
      if (piece === null) resolve(new Uint8Array(Buffer.concat(copied)));
      return true;
    };
  });
