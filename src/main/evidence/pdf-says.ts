import type { FileSaid } from '#shared/evidence/file-said.ts';
import { withPdf } from '#main/platform/with-pdf.ts';

/** The properties of a PDF that speak of people and work. */
export const pdfSays = (bytes: Uint8Array): Promise<readonly FileSaid[]> =>
  withPdf(bytes, async (document) => {
    const { info } = await document.getMetadata();
    const given = info as Readonly<Record<string, unknown>>;
    return ['Author', 'Title', 'Subject', 'Keywords'].flatMap((what) => {
      const text = given[what];
      return typeof text === 'string' && text.trim() !== ''
        ? [{ what, text: text.trim().slice(0, 300) }]
        : [];
    });
  });
