import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * Has a PDF read that somebody else made, and closes it again. Scripts in it are never run.
 *
 * @param stopsAtErrors damage is an error then; else what can be read is given
 */
export async function withPdf<Read>(
  bytes: Uint8Array,
  read: (document: PDFDocumentProxy) => Promise<Read>,
  stopsAtErrors = false,
): Promise<Read> {
  // The reader takes a while to load, and most sessions never need it.
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({
    data: Uint8Array.from(bytes),
    isEvalSupported: false,
    enableXfa: false,
    stopAtErrors: stopsAtErrors,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    return await read(await task.promise);
  } finally {
    await task.destroy();
  }
}
