import type { FileSaid } from '#shared/evidence/file-said.ts';

/** The properties of a PDF that speak of people and work. */
export async function pdfSays(bytes: Uint8Array): Promise<readonly FileSaid[]> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({
    data: Uint8Array.from(bytes),
    isEvalSupported: false,
    enableXfa: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const { info } = await (await task.promise).getMetadata();
    const given = info as Readonly<Record<string, unknown>>;
    return ['Author', 'Title', 'Subject', 'Keywords'].flatMap((what) => {
      const text = given[what];
      return typeof text === 'string' && text.trim() !== ''
        ? [{ what, text: text.trim().slice(0, 300) }]
        : [];
    });
  } finally {
    await task.destroy();
  }
}
